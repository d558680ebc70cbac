#!/usr/bin/env node
// Plain JavaScript that an old Node can read, so that it can say that it is too old.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}；请更新 Node.js 后重试。`)
  process.exit(1)
}
const { pathToFileURL } = await import('node:url')
const { buildCli, cliBundle } = await import('../../../tools/build.mjs')
const { run } = await (buildCli.isNeeded() ? fromSource() : import(pathToFileURL(cliBundle).href))
process.exitCode = await run(process.argv.slice(2))

async function fromSource() {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: new URL('../tsconfig.json', import.meta.url).pathname })
  return import('../src/main.ts')
}
