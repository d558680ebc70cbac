import { expect, test } from 'vitest'
import { shortTitle, titleMatcher } from './match-title.ts'
import { nationalLaws } from './register.ts'

const match = titleMatcher(nationalLaws)

function describe(cited: string): string {
  const found = match(cited)
  if (found.kind === 'near') return `? ${found.candidates.map(({ title }) => shortTitle(title)).join(' ')}`
  return found.kind === 'known' ? shortTitle(found.law.title) : 'unknown'
}

test.each([
  ['社会保险法', '社会保险法'],
  ['中华人民共和国社会保险法', '社会保险法'],
  ['政府信息公开 条例', '政府信息公开条例'],
  [
    '国务院关于机关事业单位工作人员养老保险制度改革的决定',
    '国务院关于机关事业单位工作人员养老保险制度改革的决定',
  ],
  ['关于机关事业单位工作人员养老保险制度改革的决定', '国务院关于机关事业单位工作人员养老保险制度改革的决定'],
  // A person decides which of the two was meant.
  ['劳动保障条例', '? 劳动保险条例 劳动保障监察条例'],
  ['社会保障法', '? 社会保险法'],
  ['户口登记暂行条例', '? 户口登记条例'],
  ['某县土特产管理办法', 'unknown'],
  ['', 'unknown'],
])('《%s》 → %s', (cited, expected) => expect(describe(cited)).toBe(expected))

test('the same words from another issuer are another document', () => {
  expect(match('某省人民政府关于机关事业单位工作人员养老保险制度改革的决定').kind).not.toBe('known')
})
