import { expect, test } from 'vitest'
import { aDraft, stateOf } from '../4-content/a-draft.ts'
import { aGuide } from '../4-content/a-guide.ts'
import type { DraftStateKind } from '../4-content/draft-state.ts'
import { emptyGuide } from '../4-content/empty-guide.ts'
import { nationalDivisions } from '../division/division.ts'
import { divisionFinder } from '../division/find-divisions.ts'
import { type Acceptance, mayPublish, type ToPublish } from './may-publish.ts'

const facts = {
  divisionCode: '654002',
  divisionName: '伊宁市',
  areaCode: '0999',
  divisionsIn: divisionFinder(nationalDivisions),
}
const elsewhere = aGuide({ summary: { text: '伊宁县的规定', gaps: [] } })
const withMobile = aGuide({ summary: { text: '13912345678', gaps: [] } })

function problemsOf(different: Partial<ToPublish>): string[] {
  const asked = {
    draft: stateOf(aDraft.cleared),
    guide: aGuide(),
    contentHash: 'text',
    facts,
    acceptances: [],
  }
  const answer = mayPublish({ ...asked, ...different })
  return answer.ok ? [] : answer.problems.map(({ code }) => code)
}
const accept = (different: Partial<Acceptance>): Acceptance => ({
  code: 'place-name',
  where: 'summary.text',
  reason: '跨区县办理',
  basis: null,
  by: 'publisher',
  at: '2026-11-24T00:00:00.000Z',
  contentHash: 'text',
  ...different,
})

test.each(Object.keys(aDraft) as DraftStateKind[])('a draft that is %s', kind => {
  const isCleared = kind === 'cleared' || kind === 'scheduled'
  expect(problemsOf({ draft: stateOf(aDraft[kind]) })).toEqual(isCleared ? [] : ['not-cleared'])
})

test('another text than the one that was reviewed does not go out under its review (R17)', () =>
  expect(problemsOf({ contentHash: 'another' })).toEqual(['other-text']))

test('a guide with gaps goes out, one that says only its name does not', () => {
  const empty = emptyGuide('失业保险金申领')
  expect(problemsOf({ guide: empty })).toEqual(['empty-guide'])
  expect(problemsOf({ guide: { ...empty, officeHours: '工作日' } })).toEqual([])
})

test('a warning goes out with a reason for exactly this place and text', () => {
  expect(problemsOf({ guide: elsewhere })).toEqual(['place-name'])
  expect(problemsOf({ guide: elsewhere, acceptances: [accept({})] })).toEqual([])
  for (const other of [{ contentHash: 'old' }, { where: 'name' }, { code: 'fee-rate' }, { reason: ' ' }])
    expect(problemsOf({ guide: elsewhere, acceptances: [accept(other)] })).toEqual(['place-name'])
})

test('personal data needs a basis beside the reason (R20)', () => {
  const accepted = accept({ code: 'personal-data' })
  expect(problemsOf({ guide: withMobile, acceptances: [accepted] })).toEqual(['personal-data'])
  expect(problemsOf({ guide: withMobile, acceptances: [{ ...accepted, basis: '某条例第几条' }] })).toEqual([])
})

test('an error is mended, not explained', () => {
  const guide = aGuide({ complaints: [{ value: 'X', description: '', scope: 'local' }] })
  const acceptances = [accept({ code: 'phone', where: 'complaints.0.value', basis: '依据' })]
  expect(problemsOf({ guide, acceptances })).toEqual(['phone'])
})
