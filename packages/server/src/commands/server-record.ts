import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, type ProcessIdentity, thisProcess } from '../database/embedded/process-identity.ts'

interface ServerRecord extends ProcessIdentity {
  readonly address: string
}

/**
 * Writes down where the server of a data directory answers, because its lock keeps everybody else out of the
 * database. Returns what removes the note again; one left behind by a crash names a process that is no more.
 */
export function recordServer(dataDir: string, address: string): () => void {
  const file = join(dataDir, 'server.json')
  const record: ServerRecord = { ...thisProcess(), address }
  writeFileSync(file, JSON.stringify(record))
  return () => rmSync(file, { force: true })
}

/** The address of the server that runs on a data directory; null where none does. */
export function findServer(dataDir: string): string | null {
  const record = readRecord(join(dataDir, 'server.json'))
  return record && isAlive(record) ? record.address : null
}

function readRecord(file: string): ServerRecord | null {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'))
    return Number.isInteger(record?.pid) && typeof record.address === 'string' ? record : null
  } catch {
    return null // no server was started here, or the note was half written: then the lock decides
  }
}
