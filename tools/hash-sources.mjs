import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One hash over the names and contents of files and of folders with all they hold; tests do not count.
 *
 * @param {string} root
 * @param {string[]} paths
 */
export function hashSources(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(path => filesIn(root, path))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesIn(root, path) {
  const there = statSync(join(root, path), { throwIfNoEntry: false })
  if (!there) return []
  return there.isDirectory() ? filesBelow(root, path) : [path].filter(isSource)
}

/** Each start of the command line asks, hence no file is looked at twice. @param {string} root @param {string} folder @returns {string[]} */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(root, path) : [path].filter(isSource)
    })
}

/** @param {string} path */
function isSource(path) {
  return !/\.test\.tsx?$/.test(path)
}
