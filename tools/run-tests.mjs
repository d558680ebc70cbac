import { buildCli, buildConsole, buildServer } from './build.mjs'
import { findChromium, installChromium, noChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { findPostgres, installPostgres, noPostgres, startPostgres } from './postgres.mjs'
import { runNode } from './run-command.mjs'
import { runSteps } from './steps.mjs'

// The browser tests use the built server, as people do; hence the builds.
if (await runSteps([install, installChromium, installPostgres, buildServer, buildConsole, buildCli])) {
  if (findChromium() === '') console.error(noChromium)
  process.exitCode = await withPostgres(() =>
    runNode('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)),
  )
} else {
  // A run that could not begin counts as a failure, on the same last line as any other run.
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}

/** Runs with a PostgreSQL server for the second half of the tests. @param {() => Promise<number>} run */
async function withPostgres(run) {
  if (process.env.TEST_DATABASE_URL) return run()
  const bin = findPostgres()
  if (bin === '') {
    console.error(noPostgres)
    return run()
  }
  const server = await startPostgres(bin)
  process.env.TEST_DATABASE_URL = server.url
  try {
    return await run()
  } finally {
    server.remove()
  }
}
