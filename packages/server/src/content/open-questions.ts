/** What whoever collected the facts told himself to do or leave undone; a reader has no use for it. */
const noteToSelf =
  /^(不填|不写.*|不展示|不再写|不能写死|展示前.*|上线前.*|引用前.*|核对后再填|由经办机构按公开承诺填写|本地公布认证期限时填写|请核对|.*应改写|.*事项页应.*|门户上要.*)$/

/**
 * An open question as readers may see it:
 *
 *   伊宁所在统筹地区的每日标准未查到，不填      →  伊宁所在统筹地区的每日标准未查到
 *   新疆现在是否还受理，未查到；若已停，事项页应写明…  →  新疆现在是否还受理，未查到
 */
export function withoutNotesToSelf(question: string): string {
  const sentences = question.split('；').map(sentence => {
    const clauses = sentence.split('，')
    return clauses.filter((clause, n) => !isNote(clause) && !isCondition(clause, clauses[n + 1])).join('，')
  })
  return sentences.filter(sentence => sentence !== '').join('；')
}

/** Whether it is to be settled before the guide can be relied on: what is shown all the same counts as unchecked. */
export function isToSettleFirst(question: string): boolean {
  return /(展示|上线|引用)前|待(?:核|确认|本地核)|本地确认|若已/.test(question)
}

/** As it is named beside a mark that says 待核: 受理机关是市还是州，待本地确认 is 受理机关是市还是州. */
export function asOwed(question: string): string {
  const open = /[，：]?(?:待核原文|待核|待本地(?:确认|核|公布)|[需须]?(?:自治区或)?本地确认)$/
  return withoutNotesToSelf(question).replace(open, '')
}

function isNote(clause: string): boolean {
  return noteToSelf.test(clause)
}

/** 若已停，事项页应写明…: the condition of a note goes with it. */
function isCondition(clause: string, next: string | undefined): boolean {
  return clause.startsWith('若') && next !== undefined && isNote(next)
}
