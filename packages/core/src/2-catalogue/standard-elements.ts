import { fold } from './fold.ts'
import { simplify } from './simplify.ts'

/** 办事类事项的十一项公开内容, in the order catalogues print them (R3). */
export const standardElements: readonly string[] = [
  '事项名称',
  '事项简述',
  '办理材料',
  '办理方式',
  '办理时限',
  '结果送达',
  '收费依据及标准',
  '办事时间',
  '办理机构及地点',
  '咨询查询途径',
  '监督投诉渠道',
]

/**
 * Whether an item is of the kind that has the eleven: more than half of them are there. Other kinds (政策文件, 救助名单)
 * have elements of their own.
 */
export function isServiceItem(elements: readonly string[]): boolean {
  return standardElements.filter(element => elements.includes(element)).length > standardElements.length / 2
}

/** 1.办理材料 2.办事时间: two of the eleven, and they are half of its words. No law, no limit and no item is called so. */
export function namesElements(text: string): boolean {
  const words = fold(simplify(text)).replace(/\P{L}/gu, '')
  const named = standardElements.filter(element => words.includes(element))
  return named.length >= 2 && named.join('').length * 2 >= words.length
}
