import { install } from './install.mjs'
import { runNode } from './run-command.mjs'
import { runSteps } from './steps.mjs'

const tsx = 'node_modules/tsx/dist/cli.mjs'
process.exitCode = (await runSteps([install])) ? await runNode(tsx, 'tools/write-docs.ts') : 1
