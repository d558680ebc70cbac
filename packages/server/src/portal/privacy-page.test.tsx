import { maskPersonalData } from '@mingbai/core/personal-data/mask'
import { expect, test } from 'vitest'
import { aShell } from './an-item.ts'
import { PrivacyPage } from './privacy-page.tsx'

const page = String(<PrivacyPage shell={aShell()} emptySearchDays={90} />)

test('what is masked and what is not is as the page says', () => {
  expect(page).toContain(
    '先遮住身份证号、电话号码、银行卡号这样的长号码和电子邮箱；姓名、住址认不出来，不会遮住',
  )
  expect(maskPersonalData('张伟 13800138000 a@b.cn')).toBe('张伟 〔号码〕 〔邮箱〕')
})

test('how long it is kept is said', () => {
  expect(page).toContain('保存 90 天后删除')
})

test('whom to ask is owed, on a line of its own', () => {
  expect(page).toMatch(
    /<p class="owes"><span class="owed">本站负责个人信息保护的联系方式：<span class="gap">待补充/,
  )
})
