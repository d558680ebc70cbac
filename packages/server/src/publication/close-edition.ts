import { appendAudit } from '../audit/store.ts'
import { findItemInForce } from '../catalogue/store.ts'
import { lockOpenDraft } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import { indexGuides } from '../search/index-guides.ts'
import type { Site } from '../site.ts'
import { editionState, thingOfEdition } from './edition-state.ts'
import { type EditionClosing, insertClosing, listClosings, listEditions } from './store.ts'

export interface Closing {
  readonly number: number
  readonly reason: string
  readonly successorCode: string | null
}

/** 撤下 (with a public notice) or 紧急下线 (nowhere public, its evidence kept), in one step. */
export async function closeEdition(
  db: Database,
  site: Site,
  by: StaffActor,
  itemCode: string,
  kind: EditionClosing['kind'],
  { number, reason, successorCode }: Closing,
  now: Date,
): Promise<void> {
  const { regionCode } = site
  await db.transaction(async tx => {
    // A publication under way ends first: what it published can then be closed as well.
    await lockOpenDraft(tx, regionCode, itemCode)
    const editions = await listEditions(tx, regionCode, itemCode)
    const edition = editions.find(each => each.number === number)
    const last = editions.length
    if (!edition) throw new Rejection(404, '没有这一版；请刷新页面再试。')
    await checkSuccessor(tx, site, itemCode, successorCode)
    await appendAudit(tx, regionCode, {
      at: now.toISOString(),
      actor: by.id,
      action: `edition-${kind}`,
      subject: `edition/${itemCode}/${number}`,
      before: null,
      after: { successor: successorCode },
    })
    // Behind the audit's lock: of two who close the same edition the second sees what the first did.
    const closings = await listClosings(tx, regionCode, itemCode)
    const chain = await readUnitChain(tx, regionCode)
    const thing = thingOfEdition(editionState(number, last, closings), chain(edition.unitCode))
    permit(by, kind === 'withdrawn' ? 'withdraw' : 'take-down', thing)
    await insertClosing(tx, regionCode, itemCode, {
      number,
      kind,
      reason,
      successorCode,
      closedBy: by.id,
      closedAt: now,
    })
    await renewPublicVersion(tx, regionCode)
    const item = number === last ? await findItemInForce(tx, site, itemCode) : null
    if (item) await indexGuides(tx, regionCode, [{ code: itemCode, path: item.item.path, guide: null }])
  })
}

async function checkSuccessor(tx: Database, site: Site, itemCode: string, successorCode: string | null) {
  if (successorCode === null) return
  if (successorCode === itemCode)
    throw new Rejection(400, '事项不能由它自己代替；请改正“由哪个事项代替”，没有的不填。')
  if (!(await findItemInForce(tx, site, successorCode)))
    throw new Rejection(400, `现行目录里没有编码为 ${successorCode} 的事项；请改正“由哪个事项代替”。`)
}
