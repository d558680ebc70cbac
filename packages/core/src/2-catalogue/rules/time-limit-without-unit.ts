import { fold } from '../fold.ts'
import { printedLimit as printed } from '../printed-limit.ts'
import { eachItem, type Rule } from '../rule.ts'

/** A number that is followed by what ought to follow its unit: 20内, 20个内公开, 20。 */
const bareNumber = /\d+个?((以|之)?内|公开|公示|公布|予以|[。;,]|$)/u

export const timeLimitWithoutUnit: Rule = {
  code: 'time-limit-without-unit',
  title: '公开时限有数没有单位',
  severity: 'error',
  why: '20个工作日和20日差一个多星期，没有单位就算不出到期日。',
  silence: '只看数字后面紧接着“内”“公开”或者什么也没有的；写成汉字的数（二十内）不看。',
  check: eachItem(({ timeLimit: { text } }) =>
    text !== null && bareNumber.test(fold(text))
      ? [
          {
            field: 'timeLimit',
            what: `公开时限“${text}”里的数字没有单位。`,
            fix: '写明是工作日、日还是月，例如“20个工作日内”。',
          },
        ]
      : [],
  ),
  examples: {
    good: ['信息形成之日起20个工作日内', '1.每年1月31日前', '长期公开', '第1、3季度末'].map(printed),
    bad: [printed('信息形成之日起20内公开'), printed('信息形成之日起20个内公开')],
  },
}
