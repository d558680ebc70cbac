import { aGuide } from '@mingbai/core/4-content/a-guide'
import type { Material } from '@mingbai/core/4-content/service-guide'
import { expect, test } from 'vitest'
import { fourAnswers } from './four-answers.ts'

const material = (name: string, required: Material['required']): Material => ({
  name,
  required,
  form: null,
  source: null,
  note: null,
})

/** 带什么 of a guide with these materials: in short, and what is owed to it. */
function bring(...materials: Material[]): readonly [short: string | null, toSupply: string | null] {
  const answer = fourAnswers(aGuide({ materials })).find(({ question }) => question === '带什么')
  return [answer?.short ?? null, answer?.toSupply ?? null]
}

test('nothing is to be brought only where that is written of every material', () => {
  expect(bring(material('申请表', 'no'))).toEqual(['不用带材料', null])
  expect(bring()).toEqual([null, '材料'])
  expect(bring(material(' ', 'no'))).toEqual([null, '材料'])
  expect(bring(material('户口簿', null))).toEqual([null, '户口簿要不要带'])
  expect(bring(material('申请表', 'no'), material('户口簿', null))).toEqual([null, '户口簿要不要带'])
})

test('who is sent online and not told where is told that this is still to come', () => {
  const online = (text: string) =>
    aGuide({ methods: [{ channel: 'online', statement: { text, gaps: [] } }], office: null })
  const owed = (text: string) =>
    fourAnswers(online(text)).find(({ question }) => question === '去哪里')?.toSupply
  expect(owed('')).toBe('网上入口、窗口地址')
  expect(owed('国家社会保险公共服务平台')).toBe('窗口地址')
})

test('what is known is said, with what nobody said beside it', () => {
  expect(bring(material('身份证', 'yes'), material('户口簿', null))).toEqual(['身份证', '户口簿要不要带'])
  expect(bring(material('委托书', 'depends'), material('户口簿', null))).toEqual(['看情形', '户口簿要不要带'])
})
