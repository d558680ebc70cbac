import { readFileSync } from 'node:fs'

type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string }

/** The bytes of a file, or one sentence that says why not. */
export function readFile(file: string): ReadFile {
  try {
    return { ok: true, bytes: readFileSync(file) }
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code
    const what =
      code === 'ENOENT'
        ? '没有这个文件；请检查路径'
        : code === 'EISDIR'
          ? '是一个文件夹；请指定其中的文件'
          : '读不了；请检查权限'
    return { ok: false, problem: `${file}：${what}。` }
  }
}

type ReadJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: string }

/** A file of JSON. */
export function readJsonFile(file: string): ReadJson {
  const read = readFile(file)
  if (!read.ok) return read
  try {
    return { ok: true, json: JSON.parse(new TextDecoder().decode(read.bytes)) }
  } catch {
    return { ok: false, problem: `${file}：不是 JSON；请检查逗号、引号和括号。` }
  }
}
