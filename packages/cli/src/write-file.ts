import { writeFileSync } from 'node:fs'

/** Writes a file, or says in one sentence why not. */
export function writeFile(file: string, bytes: Uint8Array): 0 | 1 {
  try {
    writeFileSync(file, bytes)
    return 0
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException
    const what =
      code === 'ENOENT'
        ? '没有这个文件夹；请先建好'
        : code === 'EISDIR'
          ? '是一个文件夹；请写上文件名'
          : code === 'ENOSPC'
            ? '磁盘满了；请腾出空间'
            : '写不了；请检查权限，或文件是否正被别的程序打开'
    process.stderr.write(`${file}：${what}。\n`)
    return 1
  }
}
