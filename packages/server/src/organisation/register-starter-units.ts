import { objectionsToUnit } from '@mingbai/core/organisation/objections-to-unit'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import { Refusal } from '../refusal.ts'
import type { Site } from '../site.ts'
import { readSiteFile } from '../site-file.ts'
import { insertRevisions, listUnits } from './store.ts'

/**
 * Fills an empty register from the site's file; one that has a single unit is the staff's. Resolves to how many were
 * registered. Throws a Refusal for a file that cannot be used.
 */
export async function registerStarterUnits(
  db: Database,
  site: Site,
  path: string,
  now: Date,
): Promise<number> {
  if ((await listUnits(db, site.regionCode)).length > 0) return 0
  // What checks the file is large, and of use at the first start only.
  const { unitsFile } = await import('./units-file.ts')
  const { source, asOf, units } = readSiteFile(path, '机构清单', unitsFile)
  for (const [n, unit] of units.entries()) {
    const [objection] = objectionsToUnit(unit, site)
    const isSecond = units.findIndex(({ code }) => code === unit.code) < n
    const what = isSecond ? `编码 ${unit.code} 写了两次。` : objection?.what
    if (what) throw new Refusal(`机构清单 ${path} 的“${unit.name}”：${what}`)
  }
  return db.transaction(async tx => {
    await appendAudit(tx, site.regionCode, {
      at: now.toISOString(),
      actor: 'system:first-start',
      action: 'starter-units-registered',
      subject: `units/${site.regionCode}`,
      before: null,
      after: { units: units.length, source, asOf },
    })
    const revisions = units.map(unit => ({
      number: 1,
      unit,
      isClosed: false,
      writtenBy: null,
      writtenAt: now,
    }))
    await insertRevisions(tx, site.regionCode, revisions)
    await renewPublicVersion(tx, site.regionCode)
    return units.length
  })
}
