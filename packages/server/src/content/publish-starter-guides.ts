import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { StoredCatalogue } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { hasEditions, insertStarterEditions } from '../publication/store.ts'
import { Refusal } from '../refusal.ts'
import { type Fact, factsFile } from './facts.ts'
import { guideFromFacts } from './guide-from-facts.ts'

/**
 * On a site without a single edition: the site's starter facts become the first edition of each item they tell of.
 * Resolves to how many were published. Later starts find editions and change nothing that staff wrote.
 */
export async function publishStarterGuides(
  db: Database,
  regionCode: string,
  catalogue: StoredCatalogue,
  path: string,
  now: Date,
): Promise<number> {
  if (await hasEditions(db, regionCode)) return 0
  const facts = new Map(readFacts(path).map(fact => [JSON.stringify(fact.path), fact]))
  const guides = catalogue.items.flatMap(({ code, item }) => {
    const fact = facts.get(JSON.stringify(item.path))
    return fact ? [{ itemCode: code, guide: guideFromFacts(fact) }] : []
  })
  if (guides.length > 0) await insertStarterEditions(db, regionCode, guides, now)
  return guides.length
}

function readFacts(path: string): Fact[] {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Refusal(`打不开办事资料 ${path}，或它不是有效的 JSON；请检查文件。`, { cause })
  }
  const parsed = factsFile.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refusal(
      `办事资料 ${path} 的 ${issue ? z.core.toDotPath(issue.path) : ''} 处写法不对（${issue?.message}）；请改正后再启动。`,
    )
  }
  return parsed.data
}
