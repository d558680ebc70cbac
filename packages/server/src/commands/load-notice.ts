import { createHash } from 'node:crypto'
import { compareNotice } from '@mingbai/core/calendar/compare-notice'
import { type NoticeOrigin, readNotice } from '@mingbai/core/calendar/read-notice'
import { regionChain } from '@mingbai/core/calendar/region'
import { renderComparison, renderNotice } from '@mingbai/core/calendar/render-notice'
import { renderFinding } from '@mingbai/core/finding/render'
import { insertNotice, knownNotices } from '../calendar/store.ts'
import type { Database } from '../database/database.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from './with-database.ts'

/** What the operator wrote besides the text. */
export interface NoticeLoading {
  readonly text: string
  readonly origin: NoticeOrigin
  /** Without it everything is shown and nothing is stored. */
  readonly isConfirmed: boolean
  /** The word without which a year that is known stays as it is. */
  readonly mayReplace: boolean
}

type Say = (line: string) => void

/** `mingbai calendar load FILE`. */
export function loadNoticeCommand(loading: NoticeLoading, say: Say): Promise<0 | 1> {
  return withDatabase(({ db }, { site }) => loadNotice(db, site.regionCode, loading, new Date(), say))
}

/** Shows what was read and what it changes; stores it when it is confirmed, sound and allowed to. */
export async function loadNotice(
  db: Database,
  siteRegion: string,
  { text, origin, isConfirmed, mayReplace }: NoticeLoading,
  now: Date,
  say: Say,
): Promise<void> {
  const { regionCode, regionName, scope } = origin
  if (regionCode !== null && !regionChain(siteRegion).includes(regionCode))
    throw new Refusal(`${regionName}（${regionCode}）的通知管不到本站 ${siteRegion}；请核对 --region。`)

  const { notice, findings } = readNotice(text, origin)
  for (const finding of findings) say(renderFinding(finding))
  if (notice === null) throw new Refusal('没有读出通知，什么也没有保存；请按上面的说明改正。')
  const comparison = compareNotice(notice, await knownNotices(db, siteRegion), siteRegion)
  say(renderNotice(notice))
  say(renderComparison(comparison))

  if (findings.some(({ severity }) => severity === 'error'))
    throw new Refusal('上面有错误，什么也没有保存；请对照通知原文改正后再读。')
  if (scope === 'year' && comparison.isKnownYear && !mayReplace)
    throw new Refusal(
      `${regionName}${notice.year}年已有通知，什么也没有保存；要用这一份代替它，加上 --replace，只改其中几天，加上 --amend。`,
    )
  if (!isConfirmed) return say('以上只是预览，什么也没有保存；核对无误后加上 --confirm。')
  const hash = createHash('sha256').update(text).digest('hex')
  await insertNotice(db, siteRegion, notice, { hash, movedDates: comparison.moved.length }, now)
  say('已保存，并记入审计；网页上的到期日从现在起按它计算。')
}
