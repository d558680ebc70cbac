import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { cliBundle } from './build.mjs'
import { nodeBundle, notBundled } from './node-bundle.mjs'
import { root } from './run-command.mjs'

const outdir = dirname(cliBundle)
rmSync(outdir, { recursive: true, force: true })
await build({
  ...nodeBundle,
  // The thread that reads a document is begun by the name of its file, hence all files lie side by side.
  entryPoints: ['cli/src/main.ts', 'server/src/reading/read-worker.ts'].map(name =>
    join(root, 'packages', name),
  ),
  entryNames: '[name]',
  outdir,
  external: notBundled,
})
