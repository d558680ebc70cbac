import type { Fees, Gap, Material, Method, ServiceGuide, Statement } from './service-guide.ts'

/** disclosed 已公开; partly 部分公开: the general rule is there, something is still owed to it; missing 待补充. */
export type ElementState = 'disclosed' | 'partly' | 'missing'

export interface ElementJudgement {
  readonly state: ElementState
  /** What is owed before the element counts as disclosed. */
  readonly gaps: readonly Gap[]
}

export interface ElementRule {
  /** As catalogues print it. */
  readonly label: string
  /** When it counts as disclosed, in words staff can read. */
  readonly rule: string
  readonly judge: (guide: ServiceGuide) => ElementJudgement
}

/** A guide does not say which of its sentences rests on which source. */
const trusted = '来源可信，所据文件都见过原文'

/** The eleven elements of a service guide, in the order catalogues print them. */
export const elementRules: readonly ElementRule[] = [
  {
    label: '事项名称',
    rule: '写了名称。',
    judge: ({ name }) => judged(isWritten(name), []),
  },
  {
    label: '事项简述',
    rule: `写了这件事是什么、给谁办；${trusted}。`,
    judge: guide => judged(hasText(guide.summary), gapsOf(guide.summary), doubtsOfSources(guide)),
  },
  {
    label: '办理材料',
    rule: `逐行列出材料，每样写明要不要带；${trusted}。`,
    judge: guide =>
      judged(hasName(guide.materials), guide.materials.flatMap(gapsOfMaterial), doubtsOfSources(guide)),
  },
  {
    label: '办理方式',
    rule: '每一种办法都写明在哪里办：窗口有地点，网上有入口。',
    judge: ({ methods }) => judged(methods.length > 0, methods.flatMap(gapsOfMethod)),
  },
  {
    label: '办理时限',
    rule: `有本市承诺的时限；${trusted}。只有法定时限、没有本市承诺的，是部分公开；两样都没有的，是待补充。`,
    judge: guide => {
      const { statutory, promised, notes } = guide.processingTime
      const gaps = [
        ...(promised === null ? [toSupply('本市承诺的办理时限')] : []),
        ...notes.flatMap(({ gaps }) => gaps),
      ]
      return judged(statutory !== null || promised !== null, gaps, doubtsOfSources(guide))
    },
  },
  {
    label: '结果送达',
    rule: `写明结果怎样到申请人手里；${trusted}。`,
    judge: guide =>
      judged(hasText(guide.resultDelivery), gapsOf(guide.resultDelivery), doubtsOfSources(guide)),
  },
  {
    label: '收费依据及标准',
    rule: '写明不收费，或写明收费的依据和标准；来源可信。',
    judge: guide =>
      judged(
        guide.fees !== null && guide.fees.charged !== null,
        gapsOfFees(guide.fees),
        doubtfulSources(guide),
      ),
  },
  {
    label: '办事时间',
    rule: '写明本市窗口的办公时间，夏季、冬季不同的分开写。',
    judge: ({ officeHours }) => local(isWritten(officeHours), '本市窗口的办公时间'),
  },
  {
    label: '办理机构及地点',
    rule: '写明本市办理机构的名称和地址。',
    judge: ({ office }) =>
      local(isWritten(office?.name) && isWritten(office?.address), '本市办理机构的名称和地址'),
  },
  {
    label: '咨询查询途径',
    rule: '有本市的咨询电话。只有全国热线的，是部分公开。',
    judge: ({ enquiries }) => contacts(enquiries, '本市咨询电话'),
  },
  {
    label: '监督投诉渠道',
    rule: '有本市的监督投诉电话。只有全国热线的，是部分公开。',
    judge: ({ complaints }) => contacts(complaints, '本市监督投诉电话'),
  },
]

const rulesByLabel = new Map(elementRules.map(rule => [rule.label, rule]))

/** How far one element, named as the catalogue prints it, is disclosed; a guide that is not there discloses nothing. */
export function judgeElement(guide: ServiceGuide | null, label: string): ElementJudgement {
  const rule = rulesByLabel.get(label)
  if (!guide || !rule) return { state: 'missing', gaps: [toSupply(label)] }
  const judgement = rule.judge(guide)
  return judgement.state === 'missing' && judgement.gaps.length === 0
    ? { state: 'missing', gaps: [toSupply(label)] }
    : judgement
}

/** Of what is not there nothing can be doubted. */
function judged(isThere: boolean, gaps: readonly Gap[], doubts: readonly Gap[] = []): ElementJudgement {
  if (!isThere) return { state: 'missing', gaps }
  const owed = [...gaps, ...doubts]
  return { state: owed.length === 0 ? 'disclosed' : 'partly', gaps: owed }
}

/** An element that is local through and through: there is no general rule that could stand in part. */
function local(isThere: boolean, what: string): ElementJudgement {
  return isThere ? { state: 'disclosed', gaps: [] } : { state: 'missing', gaps: [toSupply(what)] }
}

function contacts(list: ServiceGuide['enquiries'], what: string): ElementJudgement {
  const written = list.filter(({ value }) => isWritten(value))
  return judged(written.length > 0, written.some(({ scope }) => scope === 'local') ? [] : [toSupply(what)])
}

function hasName(materials: readonly Material[]): boolean {
  return materials.some(({ name }) => isWritten(name))
}

/** A row whose use nobody said may not stand for one that is not needed. */
function gapsOfMaterial({ name, required, note }: Material): readonly Gap[] {
  if (!isWritten(name)) return [toSupply('一样材料的名称')]
  return [...(required === null ? [toSupply(`“${name}”要不要带`)] : []), ...gapsOf(note)]
}

function gapsOfMethod({ channel, statement }: Method): readonly Gap[] {
  const isSaid = hasText(statement) || statement.gaps.length > 0 || channel === 'automatic'
  return isSaid ? statement.gaps : [toSupply('一种办法在哪里办')]
}

function gapsOfFees(fees: Fees | null): readonly Gap[] {
  const gaps = gapsOf(fees?.basis ?? null)
  const isSaid = !fees?.charged || hasText(fees.basis) || gaps.length > 0
  return isSaid ? gaps : [toSupply('收费的依据和标准')]
}

function doubtsOfSources(guide: ServiceGuide): readonly Gap[] {
  return [...doubtfulSources(guide), ...unseenSources(guide)]
}

function doubtfulSources({ confidence }: ServiceGuide): Gap[] {
  return confidence === 'low' ? [{ kind: 'to-verify', what: '来源不足' }] : []
}

/** What was written from memory counts as unchecked until somebody has seen it (R4). */
function unseenSources({ sources }: ServiceGuide): Gap[] {
  return sources
    .filter(({ status }) => status === 'known')
    .map(({ title }) => ({ kind: 'to-verify', what: `未见原文：${title}` }))
}

function toSupply(what: string): Gap {
  return { kind: 'to-supply', what }
}

function hasText(statement: Statement | null): boolean {
  return statement !== null && isWritten(statement.text)
}

function isWritten(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== ''
}

function gapsOf(statement: Statement | null): readonly Gap[] {
  return statement?.gaps ?? []
}
