import type { DraftState } from '@mingbai/core/4-content/draft-state'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { mayPublish } from '@mingbai/core/5-publication/may-publish'
import { whoVouches } from '@mingbai/core/5-publication/who-vouches'
import { beijingDate } from '../calendar/beijing-date.ts'
import { findItemInForce } from '../catalogue/store.ts'
import { guideFacts } from '../content/guide-facts.ts'
import { hashOfGuide } from '../content/hash-of-guide.ts'
import { type Draft, readText } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { unitsInUse } from '../organisation/store.ts'
import type { Site } from '../site.ts'
import { anyForDemonstration } from '../staff/store.ts'
import type { PublicationOrder } from './order.ts'
import { listClosings, listEditions } from './store.ts'

interface Ordered {
  readonly by: string
  readonly order: PublicationOrder
  readonly now: Date
}

/** What would go out as which edition. Throws a Rejection (409) for whatever stands between a draft and the public. */
export async function readyForThePublic(tx: Database, site: Site, draft: Draft, ordered: Ordered) {
  const { order, now } = ordered
  const { regionCode } = site
  const guide = await textToPublish(tx, site, draft, ordered)
  const item = await findItemInForce(tx, site, draft.itemCode)
  if (!item) throw new Rejection(409, '现行目录里没有这个事项了，不能发布；请放弃草稿。')
  const demonstration = await anyForDemonstration(tx, regionCode, whoVouches(draft.state, ordered.by))
  if (demonstration && !site.demonstration) throw new Rejection(409, noLongerDemonstration)
  const editions = await listEditions(tx, regionCode, draft.itemCode)
  const closings = await listClosings(tx, regionCode, draft.itemCode)
  const moments = [...editions.map(each => each.publishedAt), ...closings.map(each => each.closedAt)]
  if (moments.some(moment => moment > now))
    throw new Rejection(409, '服务器的时钟比上一版公开的时间还早，公开时间会写错；请先校准服务器的时间。')
  const number = (editions.at(-1)?.number ?? 0) + 1
  if (number > 1 && order.note === null)
    throw new Rejection(409, '这个事项以前公开过；请写明这一版改了什么，公众会看到。')
  if (order.formedOn !== null && order.formedOn > beijingDate(now))
    throw new Rejection(409, '信息形成或变更之日还没有到；请改成今天或以前的日子。')
  if (closings.some(({ kind, closedAt }) => kind === 'taken-down' && !isReviewedAfter(draft.state, closedAt)))
    throw new Rejection(409, '保密审查以后，这个事项有一版紧急下线了；请退回草稿，核对过再重新送审。')
  return { guide, path: item.item.path, number, demonstration }
}

const noLongerDemonstration =
  '这份文字是演示账号审核、确定或确认过的，正式的站点不能公开；请退回草稿，由正式的账号重新审核。'

/** What had to disappear at once may stand in a text that was let pass before. */
function isReviewedAfter({ secrecyReview }: DraftState, time: Date): boolean {
  return secrecyReview !== null && secrecyReview.at > time.toISOString()
}

async function textToPublish(
  tx: Database,
  site: Site,
  draft: Draft,
  { by, order, now }: Ordered,
): Promise<ServiceGuide> {
  const { contentHash } = order
  const guide = await readText(tx, site.regionCode, draft.id, contentHash)
  if (!guide) throw new Rejection(409, '草稿里没有这份文字；请重新打开草稿，看过再发布。')
  const unitCode = guide.unit?.code
  if (unitCode !== undefined && !(await unitsInUse(tx, site.regionCode)).has(unitCode))
    throw new Rejection(409, `指南写着机构 ${unitCode}，登记簿里没有它，或已撤销；请改选一个机构，再送审。`)
  const acceptances = order.acceptances.map(each => ({ ...each, by, at: now.toISOString(), contentHash }))
  const answer = mayPublish({
    draft: draft.state,
    guide,
    contentHash: hashOfGuide(guide),
    facts: guideFacts(site),
    acceptances,
  })
  if (answer.ok) return guide
  const { problems } = answer
  throw new Rejection(409, `还不能发布：${problems.map(({ what }) => what).join('；')}`, { problems })
}
