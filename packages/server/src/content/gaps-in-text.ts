import type { Gap, Statement } from '@mingbai/core/4-content/service-guide'

/** A clause, brackets included: 新疆渠道（新疆政务服务网、新疆智慧人社）是否已开通本事项. */
const clause = '((?:[^；，。：（）]|（[^（）]*）)*)'
const markers = new RegExp(
  `${clause}[，：]?(待填|待本地(?:核实|确定|确认|填写|核)|由(?:本地|社保经办机构|经办机构)(?:确认|填写)|待核)`,
  'g',
)
const memory = /（(?:凭记忆|记忆文号([^（）]+))）/g

/**
 * Takes out of a sentence what its writer left open, in the words writers use for it:
 *
 *   参保地社会保险经办机构（伊宁市具体窗口待填）  →  参保地社会保险经办机构 · 待补充 伊宁市具体窗口
 *   新疆智慧人社（某年公布过的渠道，现状待核）    →  新疆智慧人社（某年公布过的渠道） · 待核 现状
 */
export function takeGaps(sentence: string): Statement {
  const gaps: Gap[] = []
  const open = (kind: Gap['kind'], what: string) => void gaps.push({ kind, what })
  const text = sentence
    .replace(memory, (_, number?: string) => {
      open('to-verify', '文号')
      return number ? `（${number}）` : ''
    })
    .replace(markers, (_, what: string, marker: string) => {
      open(isCheck(marker) ? 'to-verify' : 'to-supply', asNoun(what) || '本地的规定')
      return ''
    })
  return { text: gaps.length === 0 ? sentence : tidy(text), gaps }
}

/** 待核, 由经办机构确认: it was written, and somebody has to check it; 待填, 待本地确定: it was not. */
function isCheck(marker: string): boolean {
  return /核|确认/.test(marker)
}

/** 可比照失业保险金10个工作日 is a claim; what is open is whether it holds. */
function asNoun(what: string): string {
  const noun = what.replace(/[需须]$/, '')
  return noun.startsWith('可') ? `是否${noun}` : noun
}

/** A hole in a sentence leaves commas and brackets around nothing. */
function tidy(text: string): string {
  return text
    .replace(/[；，：。]+(?=[）。]|$)/g, '')
    .replace(/（[；，：。]*）/g, '')
    .replace(/^[；，：。]+|[；，：]+$/g, '')
}
