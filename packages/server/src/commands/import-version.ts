import { describeDiff } from '@mingbai/core/2-catalogue/describe-diff'
import { renderSections } from '@mingbai/core/2-catalogue/render-sections'
import { parsePlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate } from '../calendar/beijing-date.ts'
import { planVersion, storeVersion, type VersionPlan } from '../catalogue/import-version.ts'
import type { CatalogueKey } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from './with-database.ts'

type Say = (line: string) => void

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
  const plan = await planVersion(db, key, { path, inForceFrom: from, acceptsInferred })
  for (const line of describePlan(plan)) say(line)
  if (!isConfirmed) return say('以上只是预览，什么也没有保存；核对无误后加上 --confirm。')
  const state = await storeVersion(db, key, plan, now)
  say(
    state === 'in-force'
      ? `第 ${plan.version.number} 版已保存并施行，记入审计；旧版在网站的“历次版本”里。`
      : `第 ${plan.version.number} 版已保存，${from} 零时起施行；到时网站要在运行，没有运行的，下次启动时换。`,
  )
}

function describePlan({ version, diff, unsure }: VersionPlan): readonly string[] {
  const { catalogue, codes, number, inForceFrom } = version
  const kept = codes.filter(code => code !== null).length
  const errors = catalogue.findings.filter(({ severity }) => severity === 'error').length
  return [
    `第 ${number} 版《${catalogue.title}》，${inForceFrom} 起施行：${catalogue.items.length} 个事项，`,
    `其中 ${kept} 个沿用原来的编码和办事指南，${codes.length - kept} 个给新编码；原来的 ${diff.removed.length} 个取消。`,
    `读取说明 ${catalogue.findings.length} 条，其中错误 ${errors} 条${errors > 0 ? '：有内容没有采用，最好先改原文件' : ''}。`,
    '',
    renderSections(describeDiff(diff)),
    ...unsure.map(
      ({ before, after, confidence }) =>
        `“${after}”像是原来的“${before}”，把握 ${Math.round(confidence * 100)}%，没有当作同一事项，给了新编码；确是同一事项的，加上 --accept-inferred。`,
    ),
  ]
}
