import { workCalendar } from '@mingbai/core/calendar/work-calendar'
import { beijingDate } from '../calendar/beijing-date.ts'
import { noticeWarning } from '../calendar/notice-warning.ts'
import { knownNotices } from '../calendar/store.ts'
import { importOnce } from '../catalogue/import-catalogue.ts'
import type { StoredCatalogue } from '../catalogue/store.ts'
import type { Config } from '../config.ts'
import { publishStarterGuides } from '../content/publish-starter-guides.ts'
import type { Database } from '../database/database.ts'
import { registerStarterUnits } from '../organisation/register-starter-units.ts'
import { titlesNotPlaced } from '../portal/topics.ts'
import { findEditionsInForce } from '../publication/store.ts'
import { Refusal } from '../refusal.ts'
import { indexMissing, refreshIndex } from '../search/index-guides.ts'
import { indexedCodes } from '../search/store.ts'

/** What a site needs before it can answer: its catalogue, its first guides, and the index over both. Whatever is there already stays. */
export async function prepareSite(
  config: Config,
  db: Database,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  const { site, cataloguePath, starterFactsPath, unitsPath, topics } = config
  const { catalogue, isNew } = await importOnce(db, site, cataloguePath, now)
  const counts = `${catalogue.items.length} 个事项，${catalogue.findings.length} 条读取说明`
  say(`${isNew ? '已读入' : '沿用'}《${catalogue.title}》：${counts}`)
  const warning = await calendarWarning(db, site.regionCode, now)
  if (warning !== null) say(warning)
  for (const title of titlesNotPlaced(topics, catalogue.items)) {
    say(`“遇到的事”里写着“${title}”，目录里没有这个事项，页面上不会有它；请改 topics.json。`)
  }
  const registered = unitsPath === null ? 0 : await registerStarterUnits(db, site, unitsPath, now)
  if (registered > 0) say(`机构登记簿已登记 ${registered} 个机构`)
  if (!site.demonstration) {
    say('不是演示站点：没有人审核过的指南一份也不放上。')
    await refuseUnreviewed(db, site.regionCode)
  } else if (starterFactsPath !== null) {
    const published = await publishStarterGuides(db, site.regionCode, catalogue, starterFactsPath, now)
    if (published > 0) say(`已放上 ${published} 份办事指南（演示，未经审核）`)
  }
  await refreshIndex(db, site.regionCode)
  await indexMissingItems(db, site.regionCode, catalogue)
}

async function refuseUnreviewed(db: Database, regionCode: string): Promise<void> {
  const editions = await findEditionsInForce(db, regionCode)
  const unreviewed = [...editions.values()].filter(({ demonstration }) => demonstration).length
  if (unreviewed === 0) return
  throw new Refusal(
    `site.json 写着 "demonstration": false，可是 ${unreviewed} 份指南还是演示、没有经过正式审核，不能当作正式内容公开；请改回 true。`,
  )
}

async function indexMissingItems(
  db: Database,
  regionCode: string,
  { items }: StoredCatalogue,
): Promise<void> {
  const codes = items.map(({ code }) => code)
  if ((await indexedCodes(db, regionCode, codes)).length === codes.length) return
  const editions = await findEditionsInForce(db, regionCode)
  await indexMissing(
    db,
    regionCode,
    items.map(({ code, item }) => ({ code, path: item.path, guide: editions.get(code)?.guide ?? null })),
  )
}

/** By December the office must have next year's holidays, or its due dates are provisional. */
async function calendarWarning(db: Database, regionCode: string, now: Date): Promise<string | null> {
  const calendar = workCalendar(await knownNotices(db, regionCode), regionCode)
  return noticeWarning(calendar, beijingDate(now))
}
