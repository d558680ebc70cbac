import { isCitizenNumber, isCreditCode } from '../../personal-data/check-digits.ts'
import { textsOf } from '../item-texts.ts'
import { eachItem, type Rule } from '../rule.ts'

const run = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu

export const citizenNumberPrinted: Rule = {
  code: 'citizen-number-printed',
  title: '目录里印着身份证号',
  severity: 'error',
  why: '目录用不着任何人的身份证号；不经本人单独同意公开个人信息，违反《个人信息保护法》第二十五条。',
  silence: '只认校验码正确的十八位号码；统一社会信用代码不算。手机号、银行卡号在公开前的检查里另看。',
  check: eachItem(item =>
    textsOf(item)
      .filter(([, text]) => hasCitizenNumber(text))
      // The number is not repeated: findings are printed, sent and kept.
      .map(([field]) => ({
        field,
        what: '这一格里有一个身份证号码。',
        fix: '删去号码；已经公开的，立即撤下并报告。',
      })),
  ),
  examples: {
    good: [
      { items: [{ agency: '某某局（91350100M000100Y43）' }] },
      { items: [{ agency: '某某局 11010519491231002' }] },
    ],
    bad: [{ items: [{ agency: '某某局 11010519491231002X' }] }],
  },
}

function hasCitizenNumber(text: string): boolean {
  return (text.match(run) ?? []).some(number => isCitizenNumber(number) && !isCreditCode(number))
}
