import { type Config, readConfig } from '../config.ts'
import { openDatabase } from '../database/database.ts'
import { Refusal } from '../refusal.ts'
import { type FoundItem, foundItem } from '../search/found-item.ts'
import { searchGuides } from '../search/search-guides.ts'
import { exitCode } from './exit-code.ts'
import { prepareSite } from './prepare-site.ts'
import { findServer } from './server-record.ts'

export type { FoundItem } from '../search/found-item.ts'

type Search = (question: string) => Promise<readonly FoundItem[]>

/** `mingbai search`: answers one question after the other, each told as soon as it is found. */
export function searchCommand(
  questions: readonly string[],
  limit: number,
  tell: (question: string, hits: readonly FoundItem[]) => void,
): Promise<0 | 1> {
  return exitCode(() =>
    withSearch(readConfig(), limit, async search => {
      for (const question of questions) tell(question, question === '' ? [] : await search(question))
    }),
  )
}

/** Asks the server that holds the data directory, else opens the database, prepared where it is new. */
async function withSearch(
  config: Config,
  limit: number,
  run: (search: Search) => Promise<void>,
): Promise<void> {
  const { regionCode } = config.site
  const server = config.database.kind === 'embedded' ? findServer(config.database.dataDir) : null
  if (server) return run(question => askServer(server, question, limit))

  const { db, close } = await openDatabase(config.database, config.migrationsDir)
  try {
    await prepareSite(config, db, new Date(), () => {})
    await run(async question => (await searchGuides(db, regionCode, question, limit)).hits.map(foundItem))
  } finally {
    await close()
  }
}

async function askServer(server: string, question: string, limit: number): Promise<readonly FoundItem[]> {
  const query = new URLSearchParams({ q: question, limit: String(limit) })
  const response = await fetch(`${reachable(server)}/api/search?${query}`).catch(cause => {
    throw new Refusal(`网站 ${server} 正在运行，但没有回答；请稍后再试，或重新启动它。`, { cause })
  })
  if (!response.ok) {
    throw new Refusal(`网站 ${server} 不能检索（${response.status}）；请用这个版本重新启动它。`)
  }
  const { hits } = (await response.json()) as { readonly hits: readonly FoundItem[] }
  return hits
}

/** A server that listens on every address is asked on this machine. */
function reachable(server: string): string {
  return server.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}
