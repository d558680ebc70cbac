/**
 * How esbuild bundles what Node runs; what is imported late is a file of its own, read only when it is needed.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const nodeBundle = /** @type {const} */ ({
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // The driver is CommonJS and asks for Node's own modules by require(); another package imports createRequire itself.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
})

/** PGlite, jieba, pdfjs and typst find what they load beside their own files; the driver's other two are only for those who have them. */
export const notBundled = [
  '@electric-sql/pglite',
  '@node-rs/jieba',
  'pdfjs-dist',
  '@myriaddreamin/typst-ts-node-compiler',
  'pg-native',
  'pg-cloudflare',
]
