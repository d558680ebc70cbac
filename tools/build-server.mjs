import { rmSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import { build } from 'esbuild'
import { serverBundle, serverParts } from './build.mjs'
import { root } from './run-command.mjs'

rmSync(serverParts, { recursive: true, force: true })
await build({
  entryPoints: { [parse(serverBundle).name]: join(root, 'packages/server/src/main.ts') },
  outdir: dirname(serverBundle),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // What is imported late is a file of its own, read only when it is needed.
  splitting: true,
  chunkNames: `${basename(serverParts)}/[name]-[hash]`,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // PGlite, jieba, pdfjs and typst find what they load beside their own files; the driver's other two are only for those who have them.
  external: [
    ...['@electric-sql/pglite', '@node-rs/jieba', 'pdfjs-dist', '@myriaddreamin/typst-ts-node-compiler'],
    ...['pg-native', 'pg-cloudflare'],
  ],
  // The driver is CommonJS and asks for Node's own modules by require(); another package imports createRequire itself.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
  },
  sourcemap: true,
  logLevel: 'warning',
})
