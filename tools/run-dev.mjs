import { buildConsole } from './build.mjs'
import { install } from './install.mjs'
import { runNode } from './run-command.mjs'
import { runSteps } from './steps.mjs'

const tsx = 'node_modules/tsx/dist/cli.mjs'
const server = ['--tsconfig', 'packages/server/tsconfig.json', 'packages/server/src/main.ts']

/** The server from its sources, started anew at every change. */
process.exitCode = (await runSteps([install, buildConsole])) ? await runNode(tsx, 'watch', ...server) : 1
