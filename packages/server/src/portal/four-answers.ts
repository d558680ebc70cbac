import { judgeElement } from '@mingbai/core/4-content/completeness'
import type { Duration, Material, Method, ServiceGuide } from '@mingbai/core/4-content/service-guide'

/** One of the four answers: what is known in short, what goes with it, and what the city still owes. */
export interface Answer {
  readonly question: string
  /** Null: nothing can be said yet. */
  readonly short: string | null
  readonly more: readonly string[]
  /** Shown as 待补充 beside its name. */
  readonly toSupply: string | null
  /** Whether something in it rests on what nobody has checked: 待核 stands beside it on every surface. */
  readonly isUnverified: boolean
}

type Told = Omit<Answer, 'isUnverified'>

const units = { 'working-day': '个工作日', day: '日', month: '个月' } as const

export function durationText({ amount, unit }: Duration): string {
  return `${amount} ${units[unit]}`
}

/** 带什么、去哪里、多久、多少钱: always these four, always in this order, on every surface. */
export function fourAnswers(guide: ServiceGuide): readonly Answer[] {
  const told = [
    [bring(guide), '办理材料'],
    [where(guide), '办理方式'],
    [howLong(guide), '办理时限'],
    [cost(guide), '收费依据及标准'],
  ] as const
  return told.map(([answer, element]) => ({ ...answer, isUnverified: isUnverified(guide, element) }))
}

function isUnverified(guide: ServiceGuide, element: string): boolean {
  return judgeElement(guide, element).gaps.some(({ kind }) => kind === 'to-verify')
}

/** Where the short word stands for what the reader holds in hand: without brackets, without the rarer choices. */
function shortName(name: string): string {
  return name.replace(/（[^（）]*）/g, '')
}

function bring({ materials }: ServiceGuide): Told {
  const question = '带什么'
  const rows = materials.filter(({ name }) => name.trim() !== '')
  const named = (wanted: Material['required']) =>
    rows.filter(({ required }) => required === wanted).map(({ name }) => shortName(name))
  const [first, ...others] = named('yes')
  const depending = named('depends').length
  const unsaid = named(null)
  if (rows.length === 0) return { question, short: null, more: [], toSupply: '材料' }
  const toSupply = unsaid.length > 0 ? `${unsaid.join('、')}要不要带` : null
  if (!first) {
    if (depending > 0)
      return { question, short: '看情形', more: [`按情形带的有 ${depending} 样。`], toSupply }
    return toSupply === null
      ? { question, short: '不用带材料', more: [], toSupply }
      : { question, short: null, more: [`${toSupply}，还没有写明。`], toSupply }
  }
  const more = [
    ...(others.length > 0 ? [`还有：${others.join('、')}。`] : []),
    ...(depending > 0 ? [`另有 ${depending} 样，按情形带。`] : []),
  ]
  return { question, short: first, more, toSupply }
}

const places: readonly (readonly [channel: Method['channel'], word: string])[] = [
  ['automatic', '免申办'],
  ['online', '网上'],
  ['counter', '窗口'],
  ['self-service', '自助机'],
]

function where({ methods, office }: ServiceGuide): Told {
  const question = '去哪里'
  if (methods.length === 0) return { question, short: null, more: [], toSupply: '办理方式' }
  // What is not even known to exist (网上是否可办) is no place to send a person to.
  const isPlace = ({ channel, statement: { text, gaps } }: Method) =>
    text !== '' || !gaps.some(({ what }) => what.includes('是否')) || channel === 'counter'
  const known = methods.filter(isPlace)
  const words = places.flatMap(([channel, word]) =>
    known.some(way => way.channel === channel) ? [word] : [],
  )
  const online = known.find(({ channel, statement }) => channel === 'online' && statement.text !== '')
  return {
    question,
    short: words.length > 0 ? words.join('或') : '见办理方式',
    more: online ? [`${online.statement.text.replace(/^（(.*)）$/, '$1')}。`] : [],
    toSupply:
      [
        ...(words.includes('网上') && !online ? ['网上入口'] : []),
        ...((office?.address ?? '').trim() === '' ? ['窗口地址'] : []),
      ].join('、') || null,
  }
}

function howLong({ processingTime: { promised, statutory, notes } }: ServiceGuide): Told {
  const question = '多久'
  const limit = promised ?? statutory
  if (!limit) return { question, short: null, more: [], toSupply: '办理时限' }
  const [note] = notes.filter(({ text }) => text !== '')
  const kind = promised ? '本市承诺' : '法定时限'
  return {
    question,
    // Several offices, one after another: the limit of one is not the limit of all.
    short: `${note && /环节/.test(note.text) ? '每个环节 ' : ''}${durationText(limit)}内`,
    more: [note ? `${kind}，${note.text}。` : `${kind}。`],
    toSupply: promised ? null : '本市承诺',
  }
}

function cost({ fees }: ServiceGuide): Told {
  const question = '多少钱'
  if (!fees || fees.charged === null) return { question, short: null, more: [], toSupply: '收费标准' }
  return fees.charged
    ? { question, short: '收费', more: [fees.basis.text], toSupply: null }
    : { question, short: '不收费', more: [], toSupply: null }
}
