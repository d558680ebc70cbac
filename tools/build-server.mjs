import { join } from 'node:path'
import { build } from 'esbuild'
import { serverBundle } from './build.mjs'
import { root } from './run-command.mjs'

await build({
  entryPoints: [join(root, 'packages/server/src/main.ts')],
  outfile: serverBundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // Finds its WebAssembly beside its own files.
  external: ['@electric-sql/pglite'],
  sourcemap: true,
  logLevel: 'warning',
})
