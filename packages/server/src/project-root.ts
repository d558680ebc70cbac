import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, whether this runs from source or from the bundle in dist/. */
export function projectRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(dir, 'packages/server/package.json'))) {
    const parent = dirname(dir)
    if (parent === dir) throw new Error('not inside a Mingbai checkout')
    dir = parent
  }
  return dir
}

/** Where the embedded database's threads and programs lie, which are not bundled. */
export function embeddedDir(root: string): string {
  return join(root, 'packages/server/src/database/embedded')
}
