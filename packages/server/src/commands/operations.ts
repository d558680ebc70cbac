import { auditedRegions } from '../audit/store.ts'
import { verifyAudit } from '../audit/verify.ts'
import { readConfig } from '../config.ts'
import { backUp } from '../database/backup.ts'
import { reset } from '../database/reset.ts'
import { restore } from '../database/restore.ts'
import { deadJobs, revive } from '../jobs/store.ts'
import { Refusal } from '../refusal.ts'
import { withDatabase } from './with-database.ts'

type Say = (line: string) => void

/** `mingbai migrate`: opening a database brings its tables up to date. */
export function migrateCommand(say: Say): Promise<0 | 1> {
  return withDatabase(async () => say('表结构已是最新。'))
}

/** `mingbai backup FILE`. */
export function backupCommand(file: string, say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    const counts = await backUp(db, file, new Date())
    say(`已备份到 ${file}：${describe(counts)}。`)
  })
}

/** `mingbai restore FILE`: into an empty database only. */
export function restoreCommand(file: string, say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    const counts = await restore(db, file)
    say(`已从 ${file} 恢复：${describe(counts)}。`)
  })
}

/** `mingbai reset --yes`. */
export function resetCommand(say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    await reset(db)
    say('数据库已清空；下次启动会重新建表、读入目录。')
  })
}

/** `mingbai audit verify`: every region's chain. A broken one is a Refusal that says where. */
export function auditVerifyCommand(say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    const regions = await auditedRegions(db)
    for (const regionCode of regions) {
      const verdict = await verifyAudit(db, regionCode)
      if (!verdict.ok) throw new Refusal(`${regionCode}：${verdict.problem}`)
      say(`${regionCode}：${verdict.count} 条审计记录，首尾相接，没有改动。`)
    }
    if (regions.length === 0) say('还没有审计记录。')
  })
}

/** `mingbai jobs`: the dead letters of this site. */
export function deadJobsCommand(say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    const dead = await deadJobs(db, readConfig().site.regionCode)
    for (const { id, kind, attempts, lastError } of dead) {
      say(`${id}  ${kind}  试过 ${attempts} 次  ${lastError ?? ''}`)
    }
    say(dead.length > 0 ? '再试一次：mingbai jobs revive 编号' : '没有停止重试的后台任务。')
  })
}

/** `mingbai jobs revive ID`. */
export function reviveJobCommand(id: string, say: Say): Promise<0 | 1> {
  return withDatabase(async ({ db }) => {
    const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    const revived = isUuid && (await revive(db, readConfig().site.regionCode, id, new Date()))
    if (!revived) throw new Refusal(`没有停止重试的后台任务“${id}”；请用 mingbai jobs 查看编号。`)
    say('已放回队列，网站运行时会再试。')
  })
}

function describe(counts: Readonly<Record<string, number>>): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return `${Object.keys(counts).length} 张表，${rows} 行`
}
