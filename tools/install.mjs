import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, runCommand } from './run-command.mjs'

/** Written after an install that succeeded: the lock file it installed. `npm ci` itself removes it. */
const stamp = join(root, 'node_modules/.mingbai-lock-hash')

/** @type {import('./steps.mjs').Step} */
export const install = {
  name: '安装依赖包（npm ci）',
  isNeeded: () => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash(),
  run: async () => {
    // Development packages are what builds the server, hence wanted even where NODE_ENV=production.
    const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
    const code = await runNpm('ci', '--include=dev', '--prefer-offline', ...quiet)
    if (code !== 0) {
      return '依赖包没有装上，原因见上面 npm 的输出；请检查网络或 npm 的软件源设置（离线时需要事先有 npm 缓存），若说与 package-lock.json 不一致则换回仓库里的那一份，然后重试。'
    }
    writeFileSync(stamp, lockHash())
    return ''
  },
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** @param {string[]} args */
function runNpm(...args) {
  const running = process.env.npm_execpath ?? ''
  if (basename(running) === 'npm-cli.js') return runCommand(process.execPath, [running, ...args])
  if (process.platform === 'win32') return runCommand('npm.cmd', args, { shell: true })
  return runCommand('npm', args)
}
