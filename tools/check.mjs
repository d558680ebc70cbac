import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildConsole, buildServer } from './build.mjs'
import { root, runNode } from './run-command.mjs'
import { runSteps } from './steps.mjs'

const projects = ['packages/core', 'packages/server', 'packages/console', 'packages/cli', 'tools']

/** For people: everything that must hold before a change is offered; stops at the first that does not. */
const checks = [
  check('biome', 'node_modules/@biomejs/biome/bin/biome', 'ci'),
  ...projects
    .filter(project => existsSync(join(root, project, 'tsconfig.json')))
    .map(project => check(`tsc ${project}`, 'node_modules/typescript/bin/tsc', '-p', project)),
  check('knip', 'node_modules/knip/bin/knip.js'),
  buildServer,
  buildConsole,
  check('vitest', 'node_modules/vitest/vitest.mjs', 'run'),
]
process.exitCode = (await runSteps(checks)) ? 0 : 1

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {import('./steps.mjs').Step}
 */
function check(name, ...args) {
  return {
    name,
    isNeeded: () => true,
    run: async () =>
      (await runNode(...args)) === 0 ? '' : `${name} 没有通过，见上面的输出；改正后再运行 npm run check。`,
  }
}
