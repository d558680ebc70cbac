import { execFile } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../../refusal.ts'

/** What a killed start left; the process that was making it may still be writing, and ends by itself. */
const abandoned = { recursive: true, force: true, maxRetries: 20, retryDelay: 200 } as const

/**
 * Creates the cluster where there is none. It is made beside its place and renamed into it: a kill in between
 * leaves nothing that could be taken for a cluster.
 */
export async function ensureCluster(clusterDir: string, embeddedDir: string): Promise<void> {
  if (existsSync(clusterDir)) return
  const parent = dirname(clusterDir)
  const draftPrefix = `${basename(clusterDir)}.new-`
  for (const name of readdirSync(parent)) {
    if (name.startsWith(draftPrefix)) rmSync(join(parent, name), abandoned)
  }
  const draft = join(parent, `${draftPrefix}${process.pid}`)
  try {
    await promisify(execFile)(process.execPath, [join(embeddedDir, 'create-cluster.mjs'), draft])
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true })
    throw new Refusal(`数据库没有建成（${clusterDir}）；请检查磁盘空间和目录权限后重试。`, { cause })
  }
  renameSync(draft, clusterDir)
}
