import { buildConsole, buildServer } from './build.mjs'
import { findChromium, installChromium, noChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { runNode } from './run-command.mjs'
import { runSteps } from './steps.mjs'

// The browser tests use the built server, as people do; hence the builds.
if (await runSteps([install, installChromium, buildServer, buildConsole])) {
  if (findChromium() === '') console.error(noChromium)
  process.exitCode = await runNode('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2))
} else {
  // A run that could not begin counts as a failure, on the same last line as any other run.
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
