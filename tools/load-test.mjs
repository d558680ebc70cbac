import { aptInstall, findProgram, mayInstall } from './programs.mjs'

export const findNginx = () => findProgram('nginx')
export const findWrk = () => findProgram('wrk')

/** @type {import('./steps.mjs').Step} */
export const installLoadTest = {
  name: '安装对照用的 nginx 和压测用的 wrk（apt-get）',
  isNeeded: () => (findNginx() === '' || findWrk() === '') && mayInstall(),
  run: async () => {
    await aptInstall('nginx', 'wrk')
    return '' // without them the run goes on, and says what was not measured
  },
}
