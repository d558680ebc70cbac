import { rmSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import { build } from 'esbuild'
import { serverBundle, serverParts } from './build.mjs'
import { nodeBundle, notBundled } from './node-bundle.mjs'
import { root } from './run-command.mjs'

rmSync(serverParts, { recursive: true, force: true })
await build({
  ...nodeBundle,
  // The thread that reads a document is begun by the name of its file, which lies beside the part that begins it.
  entryPoints: {
    [parse(serverBundle).name]: join(root, 'packages/server/src/main.ts'),
    [`${basename(serverParts)}/read-worker`]: join(root, 'packages/server/src/reading/read-worker.ts'),
  },
  outdir: dirname(serverBundle),
  chunkNames: `${basename(serverParts)}/[name]-[hash]`,
  external: notBundled,
  sourcemap: true,
})
