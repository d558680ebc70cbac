import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { readSiteFile } from '../site-file.ts'
import { factsFile } from './facts.ts'
import { guideFromFacts } from './guide-from-facts.ts'

const facts = readSiteFile(readConfig({}).starterFactsPath ?? '', '办事资料', factsFile)
const guides = facts.map(guideFromFacts)
const guide = (name: string) => guides.find(found => found.name === name)

test('every fact of the site becomes a guide', () => {
  expect(guides).toHaveLength(81)
})

test('what a writer left open never stays inside a sentence', () => {
  const texts = guides.flatMap(({ summary, methods, processingTime, resultDelivery, citations }) => [
    summary?.text,
    resultDelivery?.text,
    ...methods.map(({ statement }) => statement.text),
    ...processingTime.notes.map(({ text }) => text),
    ...citations.flatMap(({ law, article, point }) => [law, article, point]),
  ])
  expect(texts.filter(text => /待填|待核|待本地|凭记忆|记忆文号|（）|。。|；$/.test(text ?? ''))).toEqual([])
})

test('a gap names something', () => {
  const gaps = guides.flatMap(({ methods, processingTime, citations }) => [
    ...methods.flatMap(({ statement }) => statement.gaps),
    ...processingTime.notes.flatMap(note => note.gaps),
    ...citations.flatMap(citation => citation.gaps),
  ])
  expect(gaps.length).toBeGreaterThan(100)
  expect(gaps.filter(({ what }) => what === '')).toEqual([])
})

test('nothing local is invented: no office, no hours, no local number', () => {
  for (const { office, officeHours, enquiries, complaints, processingTime } of guides) {
    expect([office, officeHours, processingTime.promised]).toEqual([null, null, null])
    expect([...enquiries, ...complaints].filter(({ scope }) => scope === 'local')).toEqual([])
  }
})

test('what another city promises, and what the collector told himself, is no limit of this one', () => {
  const notes = guides.flatMap(({ processingTime }) => processingTime.notes.map(({ text }) => text))
  expect(notes.filter(text => /指南|外地|一地|供参考|供对照|不填|再填|填写/.test(text))).toEqual([])
  const [, rest] = guide('工伤医疗/康复/辅助器具配置费用申报')?.processingTime.notes ?? []
  expect(rest?.text).toBe('经办条例对手工报销规定20个工作日')
})

test('a provision whose number nobody checked is unverified, and no reader is told how it was come by', () => {
  const sources = guides.flatMap(guide => guide.sources.map(({ reference }) => reference))
  const open = guides.flatMap(({ openQuestions, summary }) => [
    ...openQuestions,
    ...(summary?.gaps ?? []).map(({ what }) => what),
  ])
  expect([...sources, ...open].filter(text => /记忆|推得|掌握/.test(text))).toEqual([])
  const [cited] =
    guide('企业职工基本养老金申领')?.citations.filter(({ law }) => law.includes('经办条例')) ?? []
  expect(cited?.gaps).toEqual([{ kind: 'to-verify', what: '条号' }])
})

test('numbers keep their unit, and a material its need', () => {
  expect(guide('失业保险金申领')?.processingTime.statutory).toEqual({ amount: 10, unit: 'working-day' })
  expect(guide('工伤认定申请')?.processingTime.statutory).toEqual({ amount: 60, unit: 'day' })
  expect(guide('失业保险金申领')?.materials.map(({ required }) => required)).toEqual(['yes', 'yes', 'no'])
})

test('a provision of a document nobody has seen is unverified', () => {
  const cited = guide('工伤认定申请')?.citations ?? []
  expect(cited.map(({ gaps }) => gaps.length)).toEqual([0, 0, 1])
})

test('a way to appeal is no place to complain', () => {
  expect(guide('失业保险金申领')?.remedies).toHaveLength(1)
  expect(guide('失业保险金申领')?.complaints.map(({ value }) => value)).toEqual(['12345', '12333'])
})
