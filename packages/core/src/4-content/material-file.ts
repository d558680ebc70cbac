/** 样表: a blank form to fill in, or one filled in as an example. Its bytes are kept by their hash and never change. */
export interface MaterialFile {
  readonly kind: 'form' | 'sample'
  /** What readers call it, without its ending. */
  readonly name: string
  readonly format: MaterialFileFormat
  readonly bytes: number
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

export type MaterialFileFormat = 'pdf' | 'docx' | 'xlsx' | 'jpg' | 'png'

export const materialFileKinds: Readonly<Record<MaterialFile['kind'], string>> = {
  form: '空白表',
  sample: '填写样例',
}

/** Enough for a scanned form of several pages; whoever downloads it may be on a slow line. */
export const mostMaterialFileBytes = 5 * 1024 * 1024

/** DOCX，23 KB. */
export function formatAndSize({ format, bytes }: Pick<MaterialFile, 'format' | 'bytes'>): string {
  return `${format.toUpperCase()}，${sizeInWords(bytes)}`
}

/** 23 KB; 1.3 MB: as people say it, by thousands. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** Where the public finds it, as long as an edition that it may read names it. */
export function materialFileHref({ hash, format }: Pick<MaterialFile, 'hash' | 'format'>): string {
  return `/files/${hash}.${format}`
}
