import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings the site is on this machine only, port 3000', () => {
  const config = readConfig({})
  expect(config).toMatchObject({ host: '127.0.0.1', port: 3000 })
  expect(config.site.demonstration).toBe(true)
})

test.each(['abc', '-1', '65536', '3000.5'])('PORT=%s is refused with a way to mend it', PORT => {
  expect(() => readConfig({ PORT })).toThrow(/PORT：.*请填/)
})

test('DATABASE_URL chooses PostgreSQL, else the data is in DATA_DIR', () => {
  const url = 'postgres://localhost/mingbai'
  expect(readConfig({ DATABASE_URL: url }).database).toMatchObject({ kind: 'postgres', url })
  expect(readConfig({ DATA_DIR: '/srv/mingbai' }).database).toMatchObject({
    kind: 'embedded',
    dataDir: '/srv/mingbai',
  })
})

const folder = mkdtempSync(join(tmpdir(), 'mingbai-site-'))
const siteFile = (content: string) => {
  const path = join(folder, 'site.json')
  writeFileSync(path, content)
  return path
}

test('an empty setting is one that was not made', () => {
  expect(readConfig({ PORT: '', DATA_DIR: '', HOST: '', SITE: '', DATABASE_URL: '' })).toEqual(readConfig({}))
})

test('a site file that cannot be used says where and what', () => {
  expect(() => readConfig({ SITE: join(folder, 'none.json') })).toThrow(/找不到站点配置/)
  expect(() => readConfig({ SITE: siteFile('{') })).toThrow(/不是有效的 JSON/)
  expect(() => readConfig({ SITE: siteFile('null') })).toThrow(/开头写法不对/)
  expect(() => readConfig({ SITE: siteFile('{}') })).toThrow(/“name”写法不对/)
  expect(() => readConfig({ SITE: siteFile('{"name":"某县","regionCode":654002}') })).toThrow(
    /“regionCode”写法不对/,
  )
})
