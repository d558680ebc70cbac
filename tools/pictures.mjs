import { buildConsole, buildServer } from './build.mjs'
import { installChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { runNode } from './run-command.mjs'
import { runSteps } from './steps.mjs'

const ready = await runSteps([install, installChromium, buildServer, buildConsole])
process.exitCode = ready ? await runNode('node_modules/tsx/dist/cli.mjs', 'e2e/manual-pictures.ts') : 1
