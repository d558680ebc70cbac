import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { Refusal } from '../../refusal.ts'
import type { OpenDatabase } from '../database.ts'
import { surviveLostConnections } from '../lost-connections.ts'
import { ensureCluster } from './cluster.ts'
import { lockDirectory } from './directory-lock.ts'
import { EmbeddedEngine } from './engine.ts'
import { freeBytes } from './free-bytes.mjs'
import { WireStream } from './wire-stream.ts'

export interface EmbeddedSettings {
  readonly dataDir: string
  /** The folder of this file, wherever the program was bundled to. */
  readonly embeddedDir: string
  readonly reservedBytes: number
  readonly statementMilliseconds: number
}

/**
 * Opens PGlite behind its five guards: lock, fsync, worker, watchdog, free space.
 * Throws a Refusal when the directory cannot be written, is in use, or its disk is full.
 */
export async function openEmbedded(settings: EmbeddedSettings): Promise<OpenDatabase> {
  const { dataDir, embeddedDir, reservedBytes } = settings
  prepareDirectory(dataDir)
  const lock = lockDirectory(dataDir)
  try {
    refuseFullDisk(dataDir, reservedBytes)
    const clusterDir = join(dataDir, 'pglite')
    await ensureCluster(clusterDir, embeddedDir)
    const engine = new EmbeddedEngine({ ...settings, clusterDir })
    await engine.open().catch(cause => Promise.reject(unusable(clusterDir, cause)))
    const pool = new Pool({ max: 1, user: 'postgres', stream: () => new WireStream(engine) as never })
    surviveLostConnections(pool)
    const close = async () => {
      await pool.end()
      await engine.close()
      lock.release()
    }
    return { db: drizzle(pool), close }
  } catch (failure) {
    lock.release()
    throw failure
  }
}

function prepareDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch (cause) {
    throw new Refusal(`数据目录 ${dataDir} 不能写入；请改正它的权限，或用 DATA_DIR=目录 另指一处。`, {
      cause,
    })
  }
}

function unusable(clusterDir: string, cause: Error): Refusal {
  return new Refusal(
    `数据库 ${clusterDir} 打不开（${cause.message}）；请移走这个目录，重新启动后用最近的备份恢复。`,
    { cause },
  )
}

function refuseFullDisk(dataDir: string, reservedBytes: number): void {
  const free = freeBytes(dataDir)
  if (free >= reservedBytes) return
  const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
  throw new Refusal(
    `磁盘快满了：${dataDir} 所在的磁盘只剩 ${megabytes(free)} MB，打开数据库至少要 ${megabytes(reservedBytes)} MB；请腾出空间后重试。`,
  )
}
