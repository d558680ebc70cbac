import { beijingTime } from '../beijing-time.ts'
import type { UnitName } from '../organisation/unit-names.ts'
import type { Draft } from './draft.ts'

const voidedLabels: Readonly<Record<string, string>> = {
  submission: '送审',
  review: '审核',
  'secrecy-review': '保密审查',
  confirmation: '相关单位的确认',
}

/** Who signed this text for what, a line each. `name`: of an account’s id. */
export function signedLines(
  state: Draft['state'],
  name: (id: string) => string,
  unitName: UnitName,
): readonly string[] {
  const { submitted, review, secrecyReview, referralAnswer, confirmations, voided } = state
  const by = (each: { by: string; at: string }) => `${name(each.by)}，${beijingTime(each.at)}`
  return [
    ...(voided
      ? [
          `${by(voided)} 改过文字，以前的${voided.what.map(each => voidedLabels[each] ?? each).join('、')}作废`,
        ]
      : []),
    ...(submitted ? [`送审：${by(submitted)}`] : []),
    ...(review ? [`审核通过：${by(review)}`] : []),
    ...(referralAnswer ? [`${referralAnswer.to}答复可以公开：${referralAnswer.basis}`] : []),
    ...(secrecyReview ? [`保密审查通过：${by(secrecyReview)}；依据：${secrecyReview.basis}`] : []),
    ...confirmations.map(each =>
      each.given
        ? `${unitName(each.unitCode)} 已确认：${by(each.given)}`
        : `等 ${unitName(each.unitCode)} 确认，${by(each.asked)} 提出`,
    ),
  ]
}
