import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a command in the project's root with this terminal as its own; resolves to its exit code. Signals sent to
 * this process are passed on, so that nothing is left running behind it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise(done => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    const finish = (/** @type {number} */ code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn)
      done(code)
    }
    process.on('SIGINT', passOn).on('SIGTERM', passOn)
    child.once('error', () => finish(127))
    child.once('exit', code => finish(code ?? 1))
  })
}

/** A script of this project or of a package, run by this Node.js. @param {string[]} args */
export function runNode(...args) {
  return runCommand(process.execPath, args)
}
