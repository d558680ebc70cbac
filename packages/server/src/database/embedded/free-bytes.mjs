import { statfsSync } from 'node:fs'

/** What an ordinary user may still write on the disk that holds `path`. @param {string} path */
export function freeBytes(path) {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}
