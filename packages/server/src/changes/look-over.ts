import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { thingOfEdition } from '../publication/edition-state.ts'
import type { PublicSite } from '../publication/public-site.ts'
import { registerChanges } from './register-changes.ts'
import { insertRegisterLook } from './store.ts'

/** What the person saw: which edition, with which entry of its unit. */
interface Seen {
  readonly number: number
  readonly unitNumber: number
}

/** 看过登记的改动: the mark goes, until the entry changes again. Throws a Rejection (409) when it changed meanwhile. */
export async function lookOver(
  db: Database,
  site: PublicSite | null,
  by: StaffActor,
  itemCode: string,
  { number, unitNumber }: Seen,
  now: Date,
): Promise<void> {
  const edition = site?.editions.get(itemCode)
  if (!site || !edition) throw new Rejection(404, '这个事项现在没有公开的一版；请刷新页面再看。')
  const { regionCode } = site
  await db.transaction(async tx => {
    const chain = await readUnitChain(tx, regionCode)
    permit(by, 'look-over', thingOfEdition('in-force', chain(edition.unitCode)))
    const change = (await registerChanges(tx, site, now)).get(itemCode)
    if (change?.number !== number || change.unitNumber !== unitNumber)
      throw new Rejection(409, '登记或指南在您打开以后又变了，或者别人已经看过；请刷新页面再看。')
    await appendAudit(tx, regionCode, {
      at: now.toISOString(),
      actor: by.id,
      action: 'edition-looked-over',
      subject: `edition/${itemCode}/${number}`,
      before: null,
      after: { unit: change.unitCode, unitNumber },
    })
    await insertRegisterLook(tx, regionCode, {
      itemCode,
      number,
      unitNumber,
      lookedBy: by.id,
      lookedAt: now,
    })
  })
}
