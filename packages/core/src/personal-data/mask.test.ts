import { expect, test } from 'vitest'
import { maskPersonalData } from './mask.ts'

test.each([
  ['我的身份证11010519491231002X查社保', '我的身份证〔号码〕查社保'],
  ['身份证号 110105 19491231 0021', '身份证号 〔号码〕'],
  ['电话１３８００１３８０００没人接', '电话〔号码〕没人接'],
  ['0999-8123456 打不通', '〔号码〕 打不通'],
  ['卡号6222 0212 3456 7890 128', '卡号〔号码〕'],
  ['手机一三八零零一三八零零零', '手机〔号码〕'],
  ['138.1234.5678 打不通', '〔号码〕 打不通'],
  ['138—1234—5678', '〔号码〕'],
  ['幺三八零零幺三八零零零', '〔号码〕'],
  ['写信到 a.b@example.cn 行吗', '写信到 〔邮箱〕 行吗'],
])('%s', (text, masked) => expect(maskPersonalData(text)).toBe(masked))

test.each(['12333', '满15年', '2026年11月24日', '每年交200元'])('%s stays', text =>
  expect(maskPersonalData(text)).toBe(text),
)
