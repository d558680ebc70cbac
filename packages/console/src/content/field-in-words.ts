import type { GuideField } from '@mingbai/core/4-content/guide-fields'
import { formatAndSize, materialFileKinds } from '@mingbai/core/4-content/material-file'
import type {
  Citation,
  Contact,
  Duration,
  Gap,
  Material,
  Method,
  Office,
  ServiceGuide,
  Source,
  Statement,
} from '@mingbai/core/4-content/service-guide'
import type { UnitName } from '../organisation/unit-names.ts'

export const channelLabels: Readonly<Record<Method['channel'], string>> = {
  online: '网上',
  counter: '窗口',
  'self-service': '自助机',
  visit: '上门',
  automatic: '不用申请',
  other: '其他',
}

export const requiredLabels: Readonly<Record<NonNullable<Material['required']>, string>> = {
  yes: '必要',
  no: '不用',
  depends: '按情形',
}

export const unitLabels: Readonly<Record<Duration['unit'], string>> = {
  'working-day': '个工作日',
  day: '天',
  month: '个月',
}

export const gapLabels: Readonly<Record<Gap['kind'], string>> = { 'to-supply': '待补充', 'to-verify': '待核' }

const confidenceLabels = { high: '高', medium: '中', low: '低' } as const

type InWords = {
  readonly [Field in GuideField]-?: (
    value: NonNullable<ServiceGuide[Field]>,
    unitName: UnitName,
  ) => readonly string[]
}

const inWords: InWords = {
  name: one,
  summary: statement,
  materials: rows => rows.map(material),
  methods: rows => rows.flatMap(({ channel, statement: said }) => labelled(channelLabels[channel], said)),
  processingTime: ({ statutory, promised, notes }) => [
    ...(statutory ? [`法定 ${duration(statutory)}`] : []),
    ...(promised ? [`承诺 ${duration(promised)}`] : []),
    ...notes.flatMap(statement),
  ],
  resultDelivery: statement,
  fees: ({ charged, basis }) => [
    charged === null ? '是否收费没有写明' : charged ? '收费' : '不收费',
    ...statement(basis),
  ],
  officeHours: one,
  office: ({ name, address }: Office) => [`${name}：${address}`],
  enquiries: rows => rows.map(contact),
  complaints: rows => rows.map(contact),
  applicants: rows => rows,
  conditions: rows => rows.flatMap(statement),
  remedies: rows => rows,
  citations: rows => rows.map(citation),
  everydayWords: rows => (rows.length > 0 ? [rows.join('、')] : []),
  confidence: value => [confidenceLabels[value]],
  openQuestions: rows => rows,
  sources: rows => rows.map(source),
  unit: ({ code }, unitName) => [unitName(code)],
}

/** What a field says, a line each; nothing where it says nothing. */
export function fieldInWords(
  field: GuideField,
  value: ServiceGuide[GuideField],
  unitName: UnitName,
): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  return (inWords[field] as (value: unknown, unitName: UnitName) => readonly string[])(value, unitName)
}

function one(text: string): readonly string[] {
  return text === '' ? [] : [text]
}

function statement({ text, gaps }: Statement): readonly string[] {
  const owed = gaps.map(gap => `${gapLabels[gap.kind]}：${gap.what}`)
  return [text, ...owed].filter(line => line !== '')
}

function labelled(label: string, said: Statement): readonly string[] {
  const [first = '', ...rest] = statement(said)
  return [`${label}：${first}`, ...rest]
}

function material({ name, required, form, source, note, files = [] }: Material): string {
  const facts = [required && requiredLabels[required], form, source && `来自${source}`]
  const told = facts.filter(fact => fact).join('，')
  const offered = files.map(file => `${materialFileKinds[file.kind]}：${file.name}（${formatAndSize(file)}）`)
  return [name + (told ? `（${told}）` : ''), ...(note ? statement(note) : []), ...offered].join('；')
}

function duration({ amount, unit }: Duration): string {
  return `${amount} ${unitLabels[unit]}`
}

function contact({ value, description, scope }: Contact): string {
  return `${value} ${description}${scope === 'national' ? '（全国或全区）' : ''}`.trim()
}

function citation({ law, article, point, gaps }: Citation): string {
  const owed = gaps.map(gap => `${gapLabels[gap.kind]}：${gap.what}`)
  return [`《${law}》${article}${point ? `：${point}` : ''}`, ...owed].join('；')
}

function source({ title, reference, status }: Source): string {
  return `${title} ${reference}${status === 'known' ? '（未见原文）' : ''}`.trim()
}
