import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashSources } from './hash-sources.mjs'
import { root, runNode } from './run-command.mjs'

export const serverBundle = join(root, 'dist/server.mjs')
export const serverParts = join(root, 'dist/server-parts')
export const cliBundle = join(root, 'dist/cli/main.mjs')
const consolePage = join(root, 'packages/console/dist/index.html')

export const buildServer = buildStep({
  name: '构建服务器',
  script: 'tools/build-server.mjs',
  output: serverBundle,
  stamp: join(root, 'dist/server.stamp'),
  sources: [
    'packages/core/src',
    'packages/server/src',
    'packages/server/tsconfig.json',
    'tools/node-bundle.mjs',
    'package-lock.json',
  ],
})

/** The command line as one bundle starts in a third of the time; without it, or when it is stale, tsx runs the source. */
export const buildCli = buildStep({
  name: '构建命令行',
  script: 'tools/build-cli.mjs',
  output: cliBundle,
  stamp: join(root, 'dist/cli.stamp'),
  sources: [
    'packages/core/src',
    'packages/server/src',
    'packages/cli/src',
    'tools/node-bundle.mjs',
    'package-lock.json',
  ],
})

export const buildConsole = buildStep({
  name: '构建工作台',
  script: 'tools/build-console.mjs',
  output: consolePage,
  stamp: join(root, 'dist/console.stamp'),
  sources: [
    'packages/core/src',
    'packages/console/src',
    'packages/console/index.html',
    'packages/console/vite.config.ts',
    'packages/console/tsconfig.json',
    'package-lock.json',
  ],
})

/**
 * A build is needed when what it is made from differs from what its stamp names. It runs as a process of its own:
 * the server that starts afterwards does not carry the builders in its memory.
 *
 * @param {{ name: string, script: string, output: string, stamp: string, sources: string[] }} build
 * @returns {import('./steps.mjs').Step}
 */
function buildStep({ name, script, output, stamp, sources }) {
  const hash = () => hashSources(root, [...sources, script])
  return {
    name,
    isNeeded: () => !existsSync(output) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash(),
    run: async () => {
      // A build that fails leaves nothing behind that could be taken for its result.
      rmSync(stamp, { force: true })
      rmSync(output, { force: true })
      const before = hash()
      if ((await runNode(script)) !== 0) {
        return `${name}没有成功，原因见上面的输出；若没有改过源代码，请删去 node_modules 后重试。`
      }
      mkdirSync(dirname(stamp), { recursive: true })
      writeFileSync(stamp, before)
      return ''
    },
  }
}
