import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { thisProcess } from '../database/embedded/process-identity.ts'
import { findServer, recordServer } from './server-record.ts'

const dir = mkdtempSync(join(tmpdir(), 'mingbai-record-'))
afterAll(() => rmSync(dir, { recursive: true }))
const leave = (text: string) => writeFileSync(join(dir, 'server.json'), text)

test('a running server is found until it ends', () => {
  expect(findServer(dir)).toBeNull()
  const remove = recordServer(dir, 'http://127.0.0.1:3000')
  expect(findServer(dir)).toBe('http://127.0.0.1:3000')
  remove()
  expect(findServer(dir)).toBeNull()
})

test('the note of a server that crashed is not believed, even when its process number is in use again', () => {
  leave(JSON.stringify({ ...thisProcess(), started: 'another time', address: 'http://127.0.0.1:3000' }))
  expect(findServer(dir)).toBeNull()
  leave('{"pid":')
  expect(findServer(dir)).toBeNull()
  leave('null')
  expect(findServer(dir)).toBeNull()
})
