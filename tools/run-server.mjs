import { pathToFileURL } from 'node:url'
import { buildConsole, buildServer, serverBundle } from './build.mjs'
import { install } from './install.mjs'
import { runSteps } from './steps.mjs'

if (await runSteps([install, buildServer, buildConsole])) {
  // In this very process, so that Ctrl+C and a service manager's signals reach the server itself.
  await import(pathToFileURL(serverBundle).href)
} else {
  process.exitCode = 1
}
