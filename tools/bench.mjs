import { buildCli, buildConsole, buildServer } from './build.mjs'
import { installChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { installLoadTest } from './load-test.mjs'
import { serverFlags } from './node-flags.mjs'
import { runNode } from './run-command.mjs'
import { runSteps } from './steps.mjs'

const ready = await runSteps([install, installChromium, installLoadTest, buildServer, buildConsole, buildCli])
process.exitCode = ready ? await runNode(...serverFlags, '--import', 'tsx', 'bench/main.ts') : 1
