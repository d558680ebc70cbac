import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'

/** Shown before the tests, and by every browser test, where there is no browser. */
export const noChromium =
  '找不到 Chromium，浏览器测试会失败；请安装它（Debian、Ubuntu：apt-get install chromium），或用 CHROMIUM=路径 指明。'

/** The browser's path, or '' where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return isExecutable(named) ? named : ''
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const candidates = ['/usr/bin', ...folders].flatMap(folder => names.map(name => join(folder, name)))
  return candidates.find(isExecutable) ?? ''
}

/** @type {import('./steps.mjs').Step} */
export const installChromium = {
  name: '安装浏览器测试用的 Chromium（apt-get）',
  isNeeded: () => findChromium() === '' && mayInstall(),
  run: async () => {
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    // Without fresh lists an install may still succeed from those at hand.
    await runCommand('apt-get', ['update', '-qq'], options)
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
    // Not an end: the other tests can run, and the browser tests fail with the same sentence.
    if (findChromium() === '') console.error(noChromium)
    return ''
  },
}

function mayInstall() {
  return !process.env.CHROMIUM && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
