import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Who may import whom. The first row whose `from` fits a file is its rule: it may import from the places in `may`
 * (folders from the root, or package names), from its own folder, and nothing else.
 */
const rules: readonly { readonly from: string; readonly may: readonly string[] }[] = [
  { from: 'packages/core/src/finding', may: [] },
  { from: 'packages/core/src/audit', may: [] },
  { from: 'packages/core/src/law', may: [] },
  { from: 'packages/core/src/division', may: [] },
  { from: 'packages/core/src/personal-data', may: [] },
  { from: 'packages/core/src/search', may: ['packages/core/src/4-content'] },
  { from: 'packages/core/src/calendar', may: ['packages/core/src/finding'] },
  {
    from: 'packages/core/src/1-document',
    may: ['packages/core/src/finding', '@e965/xlsx', 'fflate', 'parse5', 'pdfjs-dist', 'saxes'],
  },
  {
    from: 'packages/core/src/2-catalogue',
    may: [
      'packages/core/src/1-document',
      'packages/core/src/calendar',
      'packages/core/src/finding',
      'packages/core/src/law',
      'packages/core/src/division',
      'packages/core/src/personal-data/check-digits.ts',
    ],
  },
  {
    from: 'packages/core/src/3-obligation',
    may: ['packages/core/src/2-catalogue', 'packages/core/src/calendar', 'packages/core/src/finding'],
  },
  { from: 'packages/core/src/permission', may: ['packages/core/src/4-content'] },
  {
    from: 'packages/core/src/4-content',
    may: [
      'packages/core/src/2-catalogue/merge-order.ts',
      'packages/core/src/calendar',
      'packages/core/src/division',
      'packages/core/src/organisation',
      'packages/core/src/personal-data',
    ],
  },
  {
    from: 'packages/core/src/5-publication',
    may: ['packages/core/src/4-content', 'packages/core/src/calendar'],
  },
  {
    from: 'packages/core/src/organisation',
    may: ['packages/core/src/calendar', 'packages/core/src/personal-data'],
  },
  {
    from: 'packages/core/src/6-channel',
    may: ['packages/core/src/2-catalogue', 'packages/core/src/4-content'],
  },
  { from: 'packages/server/src/refusal.ts', may: [] },
  { from: 'packages/server/src/environment.ts', may: [] },
  { from: 'packages/server/src/project-root.ts', may: ['node:'] },
  { from: 'packages/server/src/site.ts', may: ['zod'] },
  { from: 'packages/server/src/site-file.ts', may: ['node:', 'zod', 'packages/server/src/refusal.ts'] },
  {
    from: 'packages/server/src/config.ts',
    may: [
      'node:',
      'packages/server/src/database/database.ts',
      'packages/server/src/environment.ts',
      'packages/server/src/project-root.ts',
      'packages/server/src/refusal.ts',
      'packages/server/src/site.ts',
      'packages/server/src/site-file.ts',
    ],
  },
  {
    from: 'packages/server/src/database/test-database.ts',
    may: ['node:', 'pg', 'uuid', 'packages/server/src/config.ts', 'packages/server/src/database'],
  },
  {
    from: 'packages/server/src/database',
    may: ['node:', '@electric-sql/pglite', 'pg', 'drizzle-orm', 'packages/server/src/refusal.ts'],
  },
  {
    from: 'packages/server/src/jobs',
    may: [
      'node:',
      'drizzle-orm',
      'uuid',
      'packages/server/src/database',
      'packages/server/src/calendar/beijing-date.ts',
      'packages/server/src/unanswered/store.ts',
    ],
  },
  {
    from: 'packages/server/src/unanswered',
    may: ['drizzle-orm', 'packages/core/src/personal-data', 'packages/server/src/database/database.ts'],
  },
  {
    from: 'packages/server/src/search/test-index.ts',
    may: [
      'node:',
      'packages/server/src/config.ts',
      'packages/server/src/content/read-starter-guides.ts',
      'packages/server/src/database',
      'packages/server/src/search/index-guides.ts',
    ],
  },
  {
    from: 'packages/server/src/search/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/http/contract.ts',
      'packages/server/src/search/search-result.ts',
    ],
  },
  {
    from: 'packages/server/src/search',
    may: [
      'node:',
      'drizzle-orm',
      'hono',
      'uuid',
      '@node-rs/jieba',
      'opencc-js',
      'pinyin-pro',
      'packages/core/src/4-content',
      'packages/core/src/search',
      'packages/server/src/database/database.ts',
      'packages/server/src/http',
      'packages/server/src/unanswered/store.ts',
      'packages/server/src/calendar/beijing-date.ts',
      'packages/server/src/database',
    ],
  },
  {
    from: 'packages/server/src/calendar',
    may: [
      'drizzle-orm',
      'uuid',
      'packages/core/src/calendar',
      'packages/server/src/audit/store.ts',
      'packages/server/src/database/database.ts',
    ],
  },
  {
    from: 'packages/server/src/audit',
    may: [
      'node:',
      'drizzle-orm',
      'packages/core/src/audit',
      'packages/core/src/personal-data',
      'packages/server/src/database/database.ts',
    ],
  },
  {
    from: 'packages/server/src/public-version',
    may: ['drizzle-orm', 'uuid', 'packages/server/src/database/database.ts'],
  },
  { from: 'packages/server/src/reading', may: ['node:', 'packages/core'] },
  {
    from: 'packages/server/src/catalogue/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/core/src/calendar',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/catalogue/comparison-shape.ts',
      'packages/server/src/catalogue/step-shape.ts',
      'packages/server/src/catalogue/upload-shape.ts',
    ],
  },
  {
    from: 'packages/server/src/catalogue/upload-shape.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/catalogue/item-shape.ts',
      'packages/server/src/catalogue/versions/version-states.ts',
    ],
  },
  {
    from: 'packages/server/src/catalogue/comparison-shape.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/catalogue/item-shape.ts',
      'packages/server/src/catalogue/upload-shape.ts',
    ],
  },
  {
    from: 'packages/server/src/catalogue/step-shape.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/catalogue/item-shape.ts',
      'packages/server/src/http/shapes.ts',
    ],
  },
  {
    from: 'packages/server/src/catalogue/item-shape.ts',
    may: [
      '@hono/zod-openapi',
      'packages/core/src/2-catalogue/catalogue',
      'packages/server/src/http/shapes.ts',
    ],
  },
  {
    from: 'packages/server/src/catalogue',
    may: [
      'node:',
      '@hono/zod-openapi',
      'drizzle-orm',
      'hono',
      'uuid',
      'packages/core',
      'packages/server/src/database',
      'packages/server/src/audit/store.ts',
      'packages/server/src/calendar/beijing-date.ts',
      'packages/server/src/http',
      'packages/server/src/jobs',
      'packages/server/src/publication/store.ts',
      'packages/server/src/public-version/store.ts',
      'packages/server/src/reading/read-in-time.ts',
      'packages/server/src/refusal.ts',
      'packages/server/src/search/index-guides.ts',
      'packages/server/src/site.ts',
      'packages/server/src/staff/store.ts',
    ],
  },
  {
    from: 'packages/server/src/content/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/core',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/content/guide-shape.ts',
    ],
  },
  {
    from: 'packages/server/src/publication/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/core/src/calendar',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/content/guide-shape.ts',
      'packages/core/src/calendar/plain-date',
    ],
  },
  {
    from: 'packages/server/src/material-file/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/content/guide-shape.ts',
    ],
  },
  {
    from: 'packages/server/src/material-file',
    may: [
      'node:',
      'drizzle-orm',
      'hono',
      '@hono/zod-openapi',
      'packages/core',
      'packages/server/src/audit',
      'packages/server/src/content/change-draft.ts',
      'packages/server/src/database',
      'packages/server/src/http',
      'packages/server/src/organisation/units-above.ts',
      'packages/server/src/publication/edition-state.ts',
      'packages/server/src/publication/store.ts',
      'packages/server/src/publication/tables.ts',
    ],
  },
  {
    from: 'packages/server/src/changes/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/content/guide-shape.ts',
    ],
  },
  {
    from: 'packages/server/src/changes',
    may: [
      'drizzle-orm',
      '@hono/zod-openapi',
      'packages/core',
      'packages/server/src/audit',
      'packages/server/src/calendar/beijing-date.ts',
      'packages/server/src/catalogue/store.ts',
      'packages/server/src/database/database.ts',
      'packages/server/src/http',
      'packages/server/src/organisation/store.ts',
      'packages/server/src/organisation/units-above.ts',
      'packages/server/src/publication/edition-state.ts',
      'packages/server/src/publication/public-site.ts',
      'packages/server/src/publication/store.ts',
      'packages/server/src/publication/tables.ts',
      'packages/server/src/site.ts',
      'packages/server/src/staff/store.ts',
    ],
  },
  {
    from: 'packages/server/src/organisation/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/organisation/unit-shape.ts',
    ],
  },
  {
    from: 'packages/server/src/organisation',
    may: [
      'drizzle-orm',
      'zod',
      '@hono/zod-openapi',
      'packages/core',
      'packages/server/src/audit',
      'packages/server/src/calendar/beijing-date.ts',
      'packages/server/src/catalogue/store.ts',
      'packages/server/src/content/store.ts',
      'packages/server/src/database/database.ts',
      'packages/server/src/http',
      'packages/server/src/jobs',
      'packages/server/src/public-version/store.ts',
      'packages/server/src/publication/store.ts',
      'packages/server/src/refusal.ts',
      'packages/server/src/site.ts',
      'packages/server/src/site-file.ts',
      'packages/server/src/staff/store.ts',
    ],
  },
  {
    from: 'packages/server/src/publication',
    may: [
      'packages/server/src/organisation/as-shown.ts',
      'packages/server/src/calendar/beijing-date.ts',
      'packages/server/src/organisation/store.ts',
      'packages/server/src/organisation/units-above.ts',
      'drizzle-orm',
      'packages/core',
      'packages/server/src/database/database.ts',
      'packages/server/src/audit',
      'packages/server/src/catalogue/store.ts',
      'packages/server/src/catalogue/tables.ts',
      'packages/server/src/content',
      'packages/server/src/http',
      'packages/server/src/jobs',
      'packages/server/src/public-version/store.ts',
      'packages/server/src/search/index-guides.ts',
      'packages/server/src/site.ts',
      'packages/server/src/staff/store.ts',
      '@hono/zod-openapi',
    ],
  },
  {
    from: 'packages/server/src/content',
    may: [
      'packages/server/src/changes/register-changes.ts',
      'packages/server/src/material-file/require-kept-files.ts',
      'packages/server/src/organisation/as-shown.ts',
      'packages/server/src/organisation/units-above.ts',
      'drizzle-orm',
      'uuid',
      'zod',
      '@hono/zod-openapi',
      'packages/core',
      'packages/server/src/audit',
      'packages/server/src/database/database.ts',
      'packages/server/src/catalogue/store.ts',
      'packages/server/src/catalogue/tables.ts',
      'packages/server/src/http',
      'packages/server/src/jobs',
      'packages/server/src/publication/public-site.ts',
      'packages/server/src/publication/store.ts',
      'packages/server/src/site.ts',
      'packages/server/src/site-file.ts',
      'packages/server/src/staff/store.ts',
    ],
  },
  {
    from: 'packages/server/src/lookup/contract.ts',
    may: ['@hono/zod-openapi', 'packages/core/src/4-content', 'packages/server/src/http/contract.ts'],
  },
  {
    from: 'packages/server/src/lookup',
    may: [
      '@hono/zod-openapi',
      'packages/core/src/4-content',
      'packages/core/src/permission',
      'packages/core/src/search',
      'packages/server/src/content/worklist.ts',
      'packages/server/src/database/database.ts',
      'packages/server/src/http',
      'packages/server/src/organisation',
      'packages/server/src/publication/public-site.ts',
      'packages/server/src/search',
      'packages/server/src/site.ts',
      'packages/server/src/staff/staff-members.ts',
    ],
  },
  {
    from: 'packages/server/src/printing',
    may: [
      'docx',
      'write-excel-file',
      '@myriaddreamin/typst-ts-node-compiler',
      'packages/core',
      'packages/server/src/refusal.ts',
    ],
  },
  {
    from: 'packages/server/src/http/session.ts',
    may: [
      'hono',
      'packages/core/src/permission',
      'packages/server/src/database/database.ts',
      'packages/server/src/http',
      'packages/server/src/staff',
    ],
  },
  { from: 'packages/server/src/http/unreadable-request.ts', may: ['node:'] },
  { from: 'packages/server/src/http', may: ['hono', '@hono/zod-openapi', 'packages/core/src/permission'] },
  // A contract is all that the console may know of the server: routes and shapes, with nothing behind them.
  {
    from: 'packages/server/src/staff/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/staff/shapes.ts',
    ],
  },
  {
    from: 'packages/server/src/staff/sessions/contract.ts',
    may: [
      '@hono/zod-openapi',
      'packages/server/src/http/contract.ts',
      'packages/server/src/http/shapes.ts',
      'packages/server/src/staff/shapes.ts',
      'packages/server/src/staff/sessions/todos.ts',
    ],
  },
  {
    from: 'packages/server/src/staff/shapes.ts',
    may: [
      '@hono/zod-openapi',
      'packages/core/src/personal-data',
      'packages/core/src/permission',
      'packages/server/src/http/shapes.ts',
    ],
  },
  {
    from: 'packages/server/src/staff/test-office.ts',
    may: [
      'otpauth',
      'packages/core/src/permission',
      'packages/server/src/app.ts',
      'packages/server/src/config.ts',
      'packages/server/src/database',
      'packages/server/src/staff',
    ],
  },
  {
    from: 'packages/server/src/staff',
    may: [
      'packages/server/src/organisation/store.ts',
      'node:',
      'drizzle-orm',
      'hono',
      'uuid',
      'otpauth',
      '@hono/zod-openapi',
      'packages/core/src/audit',
      'packages/core/src/permission',
      'packages/server/src/audit/store.ts',
      'packages/server/src/database/database.ts',
      'packages/server/src/http',
      'packages/server/src/site.ts',
    ],
  },
  { from: 'packages/server/src/page-cache', may: ['node:', 'hono'] },
  { from: 'packages/server/src/console', may: ['node:', 'hono', '@hono/node-server'] },
  {
    from: 'packages/server/src/portal',
    may: [
      'packages/server/src/organisation/as-shown.ts',
      'packages/server/src/material-file/file-answer.ts',
      'packages/server/src/material-file/public-file.ts',
      'node:',
      'hono',
      'packages/core',
      'packages/server/src/calendar',
      'packages/server/src/catalogue/store.ts',
      'packages/server/src/public-version/store.ts',
      'packages/server/src/publication/edition-state.ts',
      'packages/server/src/publication/public-site.ts',
      'packages/server/src/publication/store.ts',
      'packages/server/src/http/failure.ts',
      'packages/server/src/search',
      'packages/server/src/unanswered/store.ts',
      'packages/server/src/config.ts',
      'packages/server/src/site.ts',
      'packages/server/src/database/database.ts',
      'packages/server/src/page-cache/keep.ts',
      'packages/server/src/printing',
    ],
  },
  {
    from: 'packages/server',
    may: [
      'node:',
      'hono',
      '@hono/node-server',
      '@hono/zod-openapi',
      'drizzle-kit',
      'packages/core',
      'packages/server',
    ],
  },
  {
    from: 'packages/console',
    may: [
      ...['react', 'react-dom', 'react-router', '@tanstack/react-query', 'antd', 'uqr', 'hono/client'],
      'packages/core',
      // Of the server only what its calls look like (its exports map: <noun>/contract.ts), nothing of how they are answered.
      'packages/server/src/contract',
    ],
  },
  {
    from: 'packages/cli',
    may: ['node:', 'packages/core', 'packages/server/src/commands', 'packages/server/src/reading'],
  },
]

const sources = listSources('packages').filter(file => !/\.test\.tsx?$|\.config\.ts$|\.d\.ts$/.test(file))

test('every file imports only what its place in the house allows', () => {
  const broken = sources.flatMap(file => {
    const rule = rules.find(({ from }) => isWithin(file, from))
    if (!rule) return [`${file}: no rule names its place`]
    const own = rule.from.endsWith('.ts') ? file : rule.from
    return importsOf(file)
      .filter(target => ![own, ...rule.may].some(place => isWithin(target, place)))
      .map(target => `${file} imports ${target}`)
  })
  expect(broken).toEqual([])
})

test('every rule names a place that exists', () => {
  const unused = rules.filter(({ from }) => !sources.some(file => isWithin(file, from)))
  expect(unused.map(({ from }) => from)).toEqual([])
})

test('core has no clock, no Node and no page', () => {
  const impure = sources.filter(
    file =>
      isWithin(file, 'packages/core') &&
      /\bnew Date\(|\bDate\.now\(|\bprocess\.|\bdocument\.(get|query|create)|\bfetch\(/.test(read(file)),
  )
  expect(impure).toEqual([])
})

test('only environment.ts reads the environment', () => {
  const readers = sources.filter(file => isWithin(file, 'packages/server') && /process\.env/.test(read(file)))
  // Tests learn from their runner which server they may use.
  expect(readers).toEqual([
    'packages/server/src/database/test-database.ts',
    'packages/server/src/environment.ts',
  ])
})

test('SQL stands only in stores, tables and database/', () => {
  const sql = /from 'drizzle-orm|\bsql`|\.execute\(/
  const allowed = /\/(store|tables)\.ts$|^packages\/server\/src\/database\/|drizzle\.config\.ts$/
  expect(sources.filter(file => sql.test(read(file)) && !allowed.test(file))).toEqual([])
})

test('catch stands only where something foreign is called', () => {
  const allowed = [
    'packages/core/src/1-document/decode-text.ts',
    'packages/console/src/api.ts',
    'packages/server/src/site-file.ts',
    'packages/core/src/1-document/read-archive.ts',
    'packages/core/src/1-document/pdf/damaged-streams.ts',
    'packages/core/src/1-document/pdf/pdfjs.ts',
    'packages/core/src/1-document/read-document.ts',
    'packages/core/src/1-document/xlsx/show-values.ts',
    'packages/core/src/2-catalogue/read-catalogue-file.ts',
    'packages/server/src/config.ts',
    'packages/server/src/database',
    'packages/server/src/publication/publish-scheduled.ts',
    'packages/server/src/jobs/run-next.ts',
    'packages/server/src/search/ask.ts',
    'packages/server/src/jobs/worker.ts',
    'packages/server/src/publication/publish-scheduled.ts',
    'packages/server/src/catalogue/read-document.ts',
    'packages/server/src/material-file/format-of.ts',
    'packages/server/src/commands',
    'packages/server/src/page-cache/follow-public-version.ts',
    'packages/cli/src/main.ts',
    'packages/cli/src/calendar.ts',
    'packages/cli/src/search.ts',
    'packages/cli/src/due.ts',
    'packages/cli/src/file-and-options.ts',
    'packages/cli/src/read-file.ts',
    'packages/cli/src/write-file.ts',
  ]
  const catching = sources.filter(file => /\bcatch\b/.test(read(file)))
  expect(catching.filter(file => !allowed.some(place => isWithin(file, place)))).toEqual([])
})

test('no file is long, and none is named for what it is not', () => {
  const long = sources.filter(file => read(file).split('\n').length > 250)
  const vague = sources.filter(
    file =>
      // The one index: an explicit list of rules, which re-exports nothing.
      file !== 'packages/core/src/2-catalogue/rules/index.ts' &&
      /\/(utils?|helpers?|common|manager|service|types|index)(\.tsx?$|\/)/.test(file),
  )
  expect([...long, ...vague]).toEqual([])
})

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory())
      return /^(node_modules|dist|migrations)$/.test(entry.name) ? [] : listSources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/(?:\bfrom\s|(?<!')\bimport\s*\(?)\s*'([^']+)'/g)].map(
    match => match[1] ?? '',
  )
  return specifiers.map(specifier => {
    if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(file), specifier))
    return specifier.replace(/^@mingbai\/(core|server|console|cli)\/(.*)$/, 'packages/$1/src/$2')
  })
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith(':') ? place : `${place}/`)
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
