import { fold } from '../fold.ts'
import { printedLimit as printed } from '../printed-limit.ts'
import { eachItem, type Rule } from '../rule.ts'

/** The whole limit is a length of time: 20个工作日, 20个工作日内公开. */
const onlyLength = /^\d+个?(工作日|日|天|个?月)(以?内)?(予以)?(公开|公示|公布)?[。;；]?$/u

export const timeLimitWithoutStart: Rule = {
  code: 'time-limit-without-start',
  title: '公开时限没有写从哪天起算',
  severity: 'warning',
  why: '不知道从哪天起算，就算不出到期日。',
  silence: '只看整格只写了一个长短的时限；写了别的话的，当作写了起算点。',
  check: eachItem(({ timeLimit: { text } }) =>
    text !== null && onlyLength.test(fold(text))
      ? [
          {
            field: 'timeLimit',
            what: `公开时限“${text}”没有写从哪天起算。`,
            fix: '写明起算点，例如“信息形成或变更之日起20个工作日内公开”。',
          },
        ]
      : [],
  ),
  examples: {
    good: [printed('信息形成或变更之日起20个工作日内公开'), printed('及时公开')],
    bad: [printed('20个工作日'), printed('20个工作日内公开')],
  },
}
