import type {
  Citation,
  Contact,
  Gap,
  Material,
  Method,
  ProcessingTime,
  ServiceGuide,
  Statement,
} from '@mingbai/core/4-content/service-guide'
import type { Fact } from './facts.ts'
import { takeGaps } from './gaps-in-text.ts'
import { asOwed, isToSettleFirst, withoutNotesToSelf } from './open-questions.ts'

/** A guide from what was found out about its item. Nothing is added: what the facts leave open stays a gap. */
export function guideFromFacts(fact: Fact): ServiceGuide {
  const { fee, hours, office } = fact
  const unsure = fact.unsure.map(inPlainWords)
  const sources = fact.sources.map(source => ({ ...source, reference: inPlainWords(source.reference) }))
  const isRemedy = (line: string) => line.startsWith('对')
  return {
    name: fact.path.at(-1) ?? '',
    summary: withGaps(takeGaps(fact.summary), unsure.filter(isToSettleFirst).map(asOwed).map(toVerify)),
    materials: fact.materials.map(material),
    methods: fact.methods.map(method),
    processingTime: processingTime(fact.timeLimit),
    resultDelivery: fact.delivery === null ? null : takeGaps(fact.delivery),
    fees: { charged: fee.charge, basis: takeGaps(fee.basis) },
    officeHours: hours,
    office,
    enquiries: fact.consult.flatMap(contact),
    complaints: fact.complaint.filter(line => !isRemedy(line)).flatMap(contact),
    applicants: fact.applicant,
    conditions: fact.conditions.map(takeGaps),
    remedies: fact.complaint.filter(isRemedy),
    citations: fact.relatedLaw.map(cited => citation(cited, sources)),
    everydayWords: fact.aliases,
    confidence: fact.confidence,
    openQuestions: unsure.map(withoutNotesToSelf),
    sources,
  }
}

/** How whoever collected the facts came to a number is his own affair; that it was not checked is the reader's. */
function inPlainWords(text: string): string {
  return text
    .replace('条号按条文顺序推得', '条号待核')
    .replace('文号凭掌握，待核', '文号待核')
    .replace('（凭记忆）', '（文号待核）')
    .replace(/记忆[：为]/, '文号待核：')
}

function toVerify(what: string): Gap {
  return { kind: 'to-verify', what }
}

function withGaps({ text, gaps }: Statement, more: readonly Gap[]): Statement {
  return { text, gaps: [...gaps, ...more] }
}

function material({ name, required, form, source, note }: Fact['materials'][number]): Material {
  return {
    name,
    required: required === '按情形' ? 'depends' : required ? 'yes' : 'no',
    form: orNull(form),
    source: orNull(source),
    note: note === '' ? null : takeGaps(note),
  }
}

const channels: readonly (readonly [opening: RegExp, channel: Method['channel']])[] = [
  [/^(网上|自助：)/, 'online'],
  [/^(窗口|核付登记|确认：|需要申请的：)/, 'counter'],
  [/^自助机/, 'self-service'],
  [/^(村（社区）代办|行动不便)/, 'visit'],
  [/^免申/, 'automatic'],
]

const entry = { kind: 'to-supply', what: '网上办理的入口' } as const
const counter = { kind: 'to-supply', what: '本市具体窗口' } as const

/** 窗口：…, 网上：…; a bare 窗口 or 网上 does not say where. */
function method(line: string): Method {
  const channel = channels.find(([opening]) => opening.test(line))?.[1] ?? 'other'
  if (line === '窗口') return { channel, statement: { text: '', gaps: [counter] } }
  if (line === '网上') return { channel, statement: { text: '', gaps: [entry] } }
  const [, rest = line] = /^(?:网上(?:：|(?=[（自]))|窗口：)(.+)$/.exec(line) ?? []
  const statement = takeGaps(rest)
  const saysWhere =
    channel !== 'online' || statement.gaps.length > 0 || /平台|12333|\.cn|人社|渠道/.test(rest)
  return { channel, statement: saysWhere ? statement : { ...statement, gaps: [entry] } }
}

const ofOtherPlaces = /指南|外地|一地|供(?:参考|对照)|西安|乌鲁木齐/

/** What another city's guide promises is no limit of this one (R22): 德阳市指南承诺12个工作日，仅供参考. It stays among the sources. */
function withoutOtherPlaces(note: string): string {
  const sentences = note.split(/(?<=[；。])/)
  return sentences.filter(sentence => !ofOtherPlaces.test(sentence)).join('')
}

const units = { 工作日: 'working-day', 日: 'day', 月: 'month' } as const

function processingTime({ statutory, note }: Fact['timeLimit']): ProcessingTime {
  const notes = [statutory?.note ?? '', note]
    .map(withoutOtherPlaces)
    .map(line => line.replace(/[^。]+/g, withoutNotesToSelf))
    .filter(line => line !== '')
    .map(takeGaps)
  // That the office's own promise is missing is told by the element's rule, for every guide alike.
  const isOfPromise = (gap: Gap) => gap.what.includes('承诺')
  return {
    statutory: statutory && { amount: statutory.value, unit: units[statutory.unit] },
    promised: null,
    notes: notes.filter(({ gaps }) => !gaps.some(isOfPromise)),
  }
}

/** 12333（…）; 国家社会保险公共服务平台 si.12333.gov.cn; a line that is still to be filled in is no contact. */
function contact(line: string): Contact[] {
  const [, number, note] = /^(\d{5})（(.+)）$/.exec(line) ?? []
  if (number && note) return [{ value: number, description: note, scope: 'national' }]
  const [, title, host] = /^(.+) ([\w.]+\.gov\.cn)$/.exec(line) ?? []
  if (title && host) return [{ value: host, description: title, scope: 'national' }]
  if (takeGaps(line).gaps.length > 0) return []
  throw new Error(`a contact of unknown form: ${line}`)
}

const unsureNumber = /条号待核/
const documentNumber = /[\p{Script=Han}]+〔\d{4}〕\d+号|令第\d+号/gu

/** A provision of a document that nobody has seen is unverified, whatever is said of it. */
function citation({ law, article, point }: Fact['relatedLaw'][number], sources: Fact['sources']): Citation {
  const parts = [takeGaps(law), takeGaps(article), takeGaps(point)] as const
  const numbers = `${law}${article}`.match(documentNumber) ?? []
  const [name = law] = law.split('（')
  const its = sources.filter(
    ({ title, reference }) =>
      numbers.some(number => reference.includes(number) || title.includes(number)) ||
      law.includes(title) ||
      title.includes(name),
  )
  const isUnseen = its.some(({ status }) => status === 'known')
  const isUnsure = !isUnseen && its.some(({ reference }) => unsureNumber.test(reference))
  return {
    law: parts[0].text,
    article: parts[1].text,
    point: parts[2].text,
    gaps: [
      ...parts.flatMap(part => part.gaps),
      ...(isUnseen ? [toVerify('未见原文')] : []),
      ...(isUnsure ? [toVerify('条号')] : []),
    ],
  }
}

function orNull(text: string): string | null {
  return text === '' || text === '—' ? null : text
}
