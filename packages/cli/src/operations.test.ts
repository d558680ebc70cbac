import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../bin/mingbai.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mingbai-operations-'))
afterAll(() => rmSync(folder, { recursive: true }))

function mingbai(...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: join(folder, 'data') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env })
  return { status, stdout, stderr }
}

test('an operator migrates, backs up, resets and restores', () => {
  const file = join(folder, 'backup.gz')
  expect(mingbai('migrate')).toMatchObject({ status: 0, stderr: '' })
  expect(mingbai('backup', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('已备份到') })
  expect(mingbai('reset', '--yes')).toMatchObject({ status: 0, stdout: expect.stringContaining('已清空') })
  expect(mingbai('restore', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('恢复') })
  expect(mingbai('audit', 'verify')).toMatchObject({ status: 0, stdout: '还没有审计记录。\n' })
  expect(mingbai('jobs')).toMatchObject({ status: 0, stdout: '没有停止重试的后台任务。\n' })
  expect(mingbai('jobs', 'revive', 'x')).toMatchObject({ status: 1, stdout: '' })
  expect(mingbai('restore', join(folder, 'none.gz'))).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^[^\n]+；请检查路径。\n$/),
  })
  expect(mingbai('staff', 'reset-administrator')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^登录名 admin {2}一次性口令 [a-z2-9-]{19} /),
  })
}, 120_000)
