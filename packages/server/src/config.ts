import { dirname, join, resolve } from 'node:path'
import type { DatabaseSettings } from './database/database.ts'
import { type Environment, environment, isEmbedded } from './environment.ts'
import { embeddedDir, projectRoot } from './project-root.ts'
import { Refusal } from './refusal.ts'
import { type Site, siteShape, type Topic, topicsShape } from './site.ts'
import { readSiteFile } from './site-file.ts'

export interface Config {
  readonly host: string
  readonly port: number
  readonly database: DatabaseSettings
  readonly site: Site
  /** The site's catalogue document, absolute. */
  readonly cataloguePath: string
  readonly starterFactsPath: string | null
  readonly unitsPath: string | null
  readonly topics: readonly Topic[]
  readonly migrationsDir: string
  readonly consoleDir: string
  readonly portalDir: string
}

/** Throws a Refusal that names the setting when one cannot be used. */
export function readConfig(env: Environment = environment): Config {
  const root = projectRoot()
  const sitePath = resolve(root, env.SITE || 'data/yining/site.json')
  const site = readSiteFile(sitePath, '站点配置（SITE）', siteShape)
  const beside = (name: string) => join(dirname(sitePath), name)
  const server = join(root, 'packages/server/src')
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '3000'),
    database: databaseSettings(env, root),
    site,
    cataloguePath: beside(site.catalogue),
    topics: site.topics === undefined ? [] : readSiteFile(beside(site.topics), '情形清单', topicsShape),
    starterFactsPath: site.starterFacts === undefined ? null : beside(site.starterFacts),
    unitsPath: site.units === undefined ? null : beside(site.units),
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
  if (!isEmbedded(env)) {
    return { kind: 'postgres', url: env.DATABASE_URL ?? '', statementMilliseconds, patienceMilliseconds }
  }
  return {
    kind: 'embedded',
    dataDir: resolve(root, env.DATA_DIR || 'var/data'),
    embeddedDir: embeddedDir(root),
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
