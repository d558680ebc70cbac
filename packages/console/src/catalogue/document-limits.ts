/** What the server receives of one document. */
const mostBytes = 20 * 1024 * 1024

/** Endings that are offered first; what counts is the content. */
export const endings = ['.docx', '.xlsx', '.xls', '.pdf', '.html', '.txt', '.tsv', '.csv', '.zip', '.json']

/** Why a file need not even be sent; null when it can. */
export function objectionToFile({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (size === 0) return `${name}：文件是空的；请选有内容的一份。`
  if (size > mostBytes)
    return `${name}：${sizeInWords(size)}，超过 20 MB，不像一份目录；请只保留目录所在的页或工作表，再上传。`
  if (/\.doc$/i.test(name))
    return `${name}：老格式的 .doc 读不了；请用 Word 或 WPS 打开，另存为 .docx，再上传。`
  return null
}

/** 1.2 MB; 640 KB. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
