import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseSettings } from './database/database.ts'
import { Refusal } from './refusal.ts'

/** The site's own configuration, `site.json`: what an office changes without touching code. */
export interface Site {
  readonly name: string
  readonly regionCode: string
  readonly regionName: string
  readonly sector: string
  /** The catalogue document imported at first start, beside site.json. */
  readonly catalogue: string
  /** What is known of the items at first start, beside site.json; absent where guides are only written by staff. */
  readonly starterFacts?: string
  /** While true: every page says so, is not indexed and bears no official mark. */
  readonly demonstration: boolean
}

export interface Config {
  readonly host: string
  readonly port: number
  readonly database: DatabaseSettings
  readonly site: Site
  /** The site's catalogue document, absolute. */
  readonly cataloguePath: string
  readonly starterFactsPath: string | null
  readonly migrationsDir: string
  readonly consoleDir: string
  readonly portalDir: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** The one reader of the environment. An empty setting is one that was not made. Throws a Refusal that names the setting when one cannot be used. */
export function readConfig(env: Environment = process.env): Config {
  const root = projectRoot()
  const sitePath = resolve(root, env.SITE || 'data/yining/site.json')
  const site = readSite(sitePath)
  const server = join(root, 'packages/server/src')
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '3000'),
    database: databaseSettings(env, root),
    site,
    cataloguePath: join(dirname(sitePath), site.catalogue),
    starterFactsPath: site.starterFacts === undefined ? null : join(dirname(sitePath), site.starterFacts),
    migrationsDir: join(server, 'database/migrations'),
    consoleDir: join(root, 'packages/console/dist'),
    portalDir: join(server, 'portal'),
  }
}

/** A statement that takes longer than this has gone wrong; it fails, on both engines. */
const statementMilliseconds = 30_000
const patienceMilliseconds = 15_000
const reservedBytes = 64 * 1024 * 1024

function databaseSettings(env: Environment, root: string): DatabaseSettings {
  const url = env.DATABASE_URL
  if (url) return { kind: 'postgres', url, statementMilliseconds, patienceMilliseconds }
  return {
    kind: 'embedded',
    dataDir: resolve(root, env.DATA_DIR || 'var/data'),
    embeddedDir: join(root, 'packages/server/src/database/embedded'),
    reservedBytes,
    statementMilliseconds,
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Refusal(`PORT：“${text}”不是端口号；请填 0 到 65535 的整数，例如 PORT=3000。`)
  }
  return port
}

const siteFields: Record<keyof Site, 'string' | 'boolean' | 'string?'> = {
  name: 'string',
  regionCode: 'string',
  regionName: 'string',
  sector: 'string',
  catalogue: 'string',
  starterFacts: 'string?',
  demonstration: 'boolean',
}

function readSite(path: string): Site {
  if (!existsSync(path)) throw new Refusal(`SITE：找不到站点配置 ${path}；请检查路径。`)
  let site: Record<string, unknown>
  try {
    site = JSON.parse(readFileSync(path, 'utf8')) ?? {}
  } catch (cause) {
    throw new Refusal(`SITE：${path} 不是有效的 JSON；请检查括号、引号和逗号。`, { cause })
  }
  for (const [key, type] of Object.entries(siteFields)) {
    if (type === 'string?' && site[key] === undefined) continue
    if (typeof site[key] !== type.replace('?', ''))
      throw new Refusal(`SITE：${path} 缺少“${key}”，或类型不对（应为 ${type.replace('?', '')}）。`)
  }
  return site as unknown as Site
}

/** The checkout, whether this runs from source or from the bundle in dist/. */
function projectRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(dir, 'packages/server/package.json'))) {
    const parent = dirname(dir)
    if (parent === dir) throw new Error('not inside a Mingbai checkout')
    dir = parent
  }
  return dir
}
