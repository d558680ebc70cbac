import { decodeText } from './decode-text.ts'
import type { Document } from './grid.ts'
import { readText } from './read-text.ts'

/** A document read as far as cells, or one sentence for the person who handed it to us. */
export type ReadDocument =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: string }

/** More than any catalogue: 81 items take 26 KB. */
const maxBytes = 20 * 1024 * 1024

/** Reads a file by the ending of its name. */
export function readDocument(bytes: Uint8Array, name: string): ReadDocument {
  const ending = /\.([^./\\]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  if (ending !== 'txt' && ending !== 'tsv') {
    const what = ending ? `还不能读取 .${ending} 文件` : '文件名没有后缀，不知道是什么格式'
    return refuse(`${name}：${what}；请把表格另存为以制表符分隔的 .txt 或 .tsv 再试。`)
  }
  if (bytes.length === 0) return refuse(`${name}：文件是空的；请换一份有内容的文件。`)
  if (bytes.length > maxBytes) return refuse(`${name}：超过 20 MB，不像一份目录；请只保留目录表再试。`)
  const text = decodeText(bytes)
  if (text === null) return refuse(`${name}：不是文本文件，或已损坏；请重新另存为 UTF-8 文本再试。`)
  return { ok: true, document: { name, grids: [readText(text)] } }
}

function refuse(problem: string): ReadDocument {
  return { ok: false, problem }
}
