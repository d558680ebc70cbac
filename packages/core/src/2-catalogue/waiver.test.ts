import { expect, test } from 'vitest'
import type { Finding } from '../finding/finding.ts'
import { readWaivers, unusedWaivers, type Waiver, waive } from './waiver.ts'

const finding: Finding = {
  code: 'tiers-unlike-siblings',
  severity: 'info',
  at: { row: 75, path: ['工伤保险服务', '工伤事故备案'] },
  what: '不同。',
  why: '可能漏打。',
  fix: '核对。',
}
const waiver: Waiver = {
  rule: 'tiers-unlike-siblings',
  path: ['工伤保险服务', '工伤事故备案'],
  reason: '只在市级窗口办理',
  by: '目录管理员',
  on: '2026-11-24',
}

test('a waived finding stays, with the reason, the role and the day', () => {
  const waived = { reason: waiver.reason, by: waiver.by, on: waiver.on }
  expect(waive([finding], [waiver])).toEqual([{ ...finding, waived }])
  expect(waive([finding], [{ ...waiver, path: ['工伤保险服务'] }])).toEqual([{ ...finding, waived }])
  expect(unusedWaivers([waiver], [finding])).toEqual([])
})

test.each<[string, Partial<Waiver>]>([
  ['another rule', { rule: 'agency-missing' }],
  ['another item', { path: ['工伤保险服务', '工伤认定申请'] }],
  ['an item below', { path: ['工伤保险服务', '工伤事故备案', '备案'] }],
])('a waiver of %s covers nothing, and says so', (_, different) => {
  const other = { ...waiver, ...different }
  expect(waive([finding], [other])).toEqual([finding])
  expect(unusedWaivers([other], [finding])).toMatchObject([
    { code: 'waiver-unused', at: { path: other.path } },
  ])
})

test('a waiver is read whole', () => {
  expect(readWaivers([waiver])).toEqual({ ok: true, waivers: [waiver] })
})

test.each<[unknown, string]>([
  [{}, '应是豁免的列表。'],
  [[null], '第 1 条豁免没有写 rule（规则代码）。'],
  [[waiver, { ...waiver, path: [] }], '第 2 条豁免没有写 path（事项路径）。'],
  [[{ ...waiver, reason: ' ' }], '第 1 条豁免没有写 reason（理由）。'],
  [
    [{ ...waiver, by: '张三' }],
    '第 1 条豁免的 by 要写职责，不写人名：目录管理员、审核人员、信息公开工作机构之一。',
  ],
  [[{ ...waiver, on: '今天' }], '第 1 条豁免的 on 要写日期，例如 2026-11-24。'],
])('%j is refused: %s', (json, problem) => expect(readWaivers(json)).toEqual({ ok: false, problem }))
