import { aptInstall, findProgram, isExecutable, mayInstall } from './programs.mjs'

/** Shown before the tests, and by every browser test, where there is no browser. */
export const noChromium =
  '找不到 Chromium，浏览器测试会失败；请安装它（Debian、Ubuntu：apt-get install chromium），或用 CHROMIUM=路径 指明。'

/** The browser's path, or '' where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) return isExecutable(named) ? named : ''
  return findProgram('chromium', 'chromium-browser', 'google-chrome')
}

/** @type {import('./steps.mjs').Step} */
export const installChromium = {
  name: '安装浏览器测试用的 Chromium（apt-get）',
  isNeeded: () => findChromium() === '' && !process.env.CHROMIUM && mayInstall(),
  run: async () => {
    await aptInstall('chromium')
    // Not an end: the other tests can run, and the browser tests fail with the same sentence.
    if (findChromium() === '') console.error(noChromium)
    return ''
  },
}
