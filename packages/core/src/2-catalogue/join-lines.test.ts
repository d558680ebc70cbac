import { expect, test } from 'vitest'
import { joinLines } from './join-lines.ts'

test.each([
  ['title', '出生\n登记', '出生登记'],
  ['agency', '某县公\n安局', '某县公安局'],
  ['agency', '某县公安局\n某县教育局', '某县公安局\n某县教育局'],
  ['timeLimit', '1.形成之日起20日\n内\n2.长期公开', '1.形成之日起20日内\n2.长期公开'],
  ['elements', '名称、材\n料、时限', '名称、材料、时限'],
  ['elements', '名称\n材料', '名称\n材料'],
  ['timeLimit', '制 定 或 获 取 之日 起', '制定或获取之日起'],
  ['channels', '电视 广播 报纸', '电视 广播 报纸'],
  ['legalBasis', '《户口\n条例》', '《户口条例》'],
] as const)('%s: %s', (field, printed, text) => expect(joinLines(printed, field)).toBe(text))
