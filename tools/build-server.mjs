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
  // PGlite and jieba find what they load beside their own files; the driver's other two are only for those who have them.
  external: ['@electric-sql/pglite', '@node-rs/jieba', 'pg-native', 'pg-cloudflare'],
  // The driver is CommonJS and asks for Node's own modules by require(); another package imports createRequire itself.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
  },
  sourcemap: true,
  logLevel: 'warning',
})
