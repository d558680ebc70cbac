import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import { describeDiff } from '@mingbai/core/2-catalogue/describe-diff'
import { renderSections } from '@mingbai/core/2-catalogue/render-sections'
import { parsePlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate } from '../calendar/beijing-date.ts'
import { sureOfItself } from '../catalogue/compare-with-newest.ts'
import { planVersion, storeVersion, type VersionPlan } from '../catalogue/plan-version.ts'
import { readCatalogueDocument } from '../catalogue/read-document.ts'
import type { CatalogueKey } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from './with-database.ts'

type Say = (line: string) => void

const actor = 'operator:command-line'

/** Below this nothing is claimed, whoever accepts it (decision 11). */
const sureEnoughIfAccepted = 0.7

export interface VersionLoading {
  readonly path: string
  /** As typed; null is today. */
  readonly inForceFrom: string | null
  readonly acceptsInferred: boolean
  /** Without it everything is shown and nothing is stored. */
  readonly isConfirmed: boolean
}

/** `mingbai catalogue import FILE`. */
export function importVersionCommand(loading: VersionLoading, say: Say): Promise<0 | 1> {
  return withDatabase(({ db }, { site }) => importVersion(db, site, loading, new Date(), say))
}

/** Shows what a new version changes; stores it when it is confirmed. */
export async function importVersion(
  db: Database,
  { regionCode, sector }: CatalogueKey,
  { path, inForceFrom, acceptsInferred, isConfirmed }: VersionLoading,
  now: Date,
  say: Say,
): Promise<void> {
  const from = inForceFrom === null ? beijingDate(now) : parsePlainDate(inForceFrom)
  if (from === null) throw new Refusal(`“${inForceFrom}”不是日期；请写成 2026-12-01 这样。`)
  const key = { regionCode, sector }
  const { catalogue, source } = await readCatalogueDocument(path)
  const sure = acceptsInferred ? sureEnoughIfAccepted : sureOfItself
  const planned = await planVersion(db, key, { catalogue, source, inForceFrom: from, actor, sure })
  if (!planned.ok) throw new Refusal(planned.problem)
  const { plan } = planned
  for (const line of describePlan(plan)) say(line)
  if (!isConfirmed) return say('以上只是预览，什么也没有保存；核对无误后加上 --confirm。')
  const state = await db.transaction(tx => storeVersion(tx, key, plan, now))
  if (state === null) throw new Refusal(`第 ${plan.version.number} 版刚才已由别人导入；请重新核对后再导入。`)
  say(
    state === 'in-force'
      ? `第 ${plan.version.number} 版已保存并施行，记入审计；旧版在网站的“历次版本”里。`
      : `第 ${plan.version.number} 版已保存，${from} 零时起施行；到时网站要在运行，没有运行的，下次启动时换。`,
  )
}

function describePlan({ version, comparison }: VersionPlan): readonly string[] {
  const { catalogue, codes, number, inForceFrom } = version
  const { before, diff, same } = comparison
  const nameOf = (item: Item | undefined) => item?.path.join(' › ') ?? ''
  const kept = codes.filter(code => code !== null).length
  const errors = catalogue.findings.filter(({ severity }) => severity === 'error').length
  return [
    `第 ${number} 版《${catalogue.title}》，${inForceFrom} 起施行：${catalogue.items.length} 个事项，`,
    `其中 ${kept} 个沿用原来的编码和办事指南，${codes.length - kept} 个给新编码；原来的 ${diff.removed.length} 个取消。`,
    `读取说明 ${catalogue.findings.length} 条，其中错误 ${errors} 条${errors > 0 ? '：有内容没有采用，最好先改原文件' : ''}。`,
    '',
    renderSections(describeDiff(diff)),
    ...same.unsure.map(
      ({ from, to, confidence }) =>
        `“${nameOf(catalogue.items[to])}”像是原来的“${nameOf(before.items[from]?.item)}”，把握 ${Math.round(confidence * 100)}%，没有当作同一事项，给了新编码；确是同一事项的，加上 --accept-inferred。`,
    ),
  ]
}
