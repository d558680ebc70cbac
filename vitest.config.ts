import { defineConfig } from 'vitest/config'

const server = process.env.TEST_DATABASE_URL

/**
 * One run, two projects: everything on the embedded database, and whatever touches a database once more on the
 * PostgreSQL server that TEST_DATABASE_URL names (`npm test` starts one).
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    setupFiles: ['./tools/property-seed.ts'],
    // Left to itself vitest keeps a core free, which on two cores is half of them.
    maxWorkers: '100%',
    reporters: ['default', './tools/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pglite',
          include: [
            'packages/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
            'e2e/**/*.e2e.ts',
          ],
          exclude: ['packages/server/src/database/{postgres,between-engines}.test.ts', '**/node_modules/**'],
          globalSetup: './tools/test-template.ts',
          env: { TZ: 'Asia/Shanghai', TEST_DATABASE_URL: '' },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      ...(server
        ? [
            {
              extends: true as const,
              test: {
                name: 'postgres',
                include: ['packages/server/**/*.test.{ts,tsx}'],
                exclude: [
                  'packages/server/src/database/embedded/**',
                  // How pages look, whether they are valid and how they are kept does not depend on the engine.
                  'packages/server/src/portal/valid-html.test.ts',
                  'packages/server/src/printing/**',
                  'packages/server/src/page-cache/**',
                  '**/node_modules/**',
                ],
                env: { TZ: 'Asia/Shanghai', TEST_DATABASE_URL: server },
                testTimeout: 30_000,
                hookTimeout: 60_000,
              },
            },
          ]
        : []),
    ],
  },
})
