import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'

/** Where a program stands, or '' where it does not. @param {string[]} names in the order of preference */
export function findProgram(...names) {
  const folders = ['/usr/bin', '/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)]
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(isExecutable) ?? ''
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Only root may ask Debian for a package, and only Debian has it. */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** @param {string[]} packages */
export async function aptInstall(...packages) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  // Without fresh lists an install may still succeed from those at hand.
  await runCommand('apt-get', ['update', '-qq'], options)
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
}
