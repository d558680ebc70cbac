import { limits } from '@mingbai/core/1-document/limits'
import { sizeInWords } from '@mingbai/core/4-content/material-file'

/** Endings that are offered first; what counts is the content. */
export const endings = ['.docx', '.xlsx', '.xls', '.pdf', '.html', '.txt', '.tsv', '.csv', '.zip', '.json']

/** Why a file need not even be sent; null when it can. */
export function objectionToFile({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (size === 0) return `${name}：文件是空的；请选有内容的一份。`
  if (size > limits.bytes)
    return `${name}：${sizeInWords(size)}，超过 20 MB，不像一份目录；请只保留目录所在的页或工作表，再上传。`
  if (/\.doc$/i.test(name))
    return `${name}：老格式的 .doc 读不了；请用 Word 或 WPS 打开，另存为 .docx，再上传。`
  return null
}
