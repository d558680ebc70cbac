import { expect, test } from 'vitest'
import { tellsInjury } from './injury.ts'

test.each(['塔吊砸伤', '叉车撞了腿', '农药中毒', '得了尘肺病', '脚手架上摔下来', '被机器轧断手指'])(
  '%s tells an injury',
  question => expect(tellsInjury(question)).toBe(true),
)

test.each(['伤残津贴', '医保卡丢了', '公积金提取', '伤心'])('%s tells none', question =>
  expect(tellsInjury(question)).toBe(false),
)
