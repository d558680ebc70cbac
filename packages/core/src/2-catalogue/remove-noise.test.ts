import { expect, test } from 'vitest'
import { removeNoise } from './remove-noise.ts'

test.each([
  ['title', '（一）出生登记', '出生登记'],
  ['title', '12.出生登记', '出生登记'],
  ['title', '二、死亡登记', '死亡登记'],
  ['title', '12345热线', '12345热线'],
  ['title', '1.5米以下儿童免票', '1.5米以下儿童免票'],
  ['title', '三级事项', '三级事项'],
  ['title', '规(guī)划', '规划'],
  ['title', '（一）', '（一）'],
  ['channels', '1.政府网站2.公示栏', '政府网站\n公示栏'],
  ['elements', '1、名称；2、材料', '名称\n材料'],
  ['elements', '办理时限', '办理时限'],
  ['elements', '材料1、材料2、材料3', '材料1、材料2、材料3'],
  ['timeLimit', '1.形成之日起20个工作日内', '1.形成之日起20个工作日内'],
] as const)('%s: %s', (field, printed, text) => expect(removeNoise(printed, field)).toBe(text))
