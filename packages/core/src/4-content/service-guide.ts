import type { MaterialFile } from './material-file.ts'

/** What is still owed to a statement: the city has not supplied it (待补充), or nobody has checked it (待核). */
export interface Gap {
  readonly kind: 'to-supply' | 'to-verify'
  /** What is missing or unchecked, as a noun phrase a clerk can act on: 伊宁市具体窗口. */
  readonly what: string
}

/** One sentence of a guide with what is still owed to it; an empty text is a line that waits to be written. */
export interface Statement {
  readonly text: string
  readonly gaps: readonly Gap[]
}

/** 办理材料: one row of the list. */
export interface Material {
  readonly name: string
  /** 必要、不用、按情形; null where nobody said. */
  readonly required: 'yes' | 'no' | 'depends' | null
  /** 材料形式: 原件、复印件、电子. */
  readonly form: string | null
  /** 来源渠道: who issues it. */
  readonly source: string | null
  readonly note: Statement | null
  /** 空白表格和填写样例, to be downloaded. */
  readonly files?: readonly MaterialFile[]
}

/** 办理方式: a way to get it done. */
export interface Method {
  readonly channel: 'online' | 'counter' | 'self-service' | 'visit' | 'automatic' | 'other'
  readonly statement: Statement
}

export type TimeUnit = 'working-day' | 'day' | 'month'

/** A length of time with its unit; never a bare number (R10). */
export interface Duration {
  readonly amount: number
  readonly unit: TimeUnit
}

/** 办理时限: 法定 is the law's, 承诺 the office's own, which may only be shorter (R26). */
export interface ProcessingTime {
  readonly statutory: Duration | null
  readonly promised: Duration | null
  readonly notes: readonly Statement[]
}

/** 收费依据及标准: `charged` is null where nobody said. */
export interface Fees {
  readonly charged: boolean | null
  readonly basis: Statement
}

/** 办理机构及地点. */
export interface Office {
  readonly name: string
  readonly address: string
}

/** 咨询查询途径、监督投诉渠道: a number or an address, and whose it is. */
export interface Contact {
  readonly value: string
  readonly description: string
  /** Answers for the whole country or region, or for this place. */
  readonly scope: 'national' | 'local'
}

/** 已解析的公开依据: a provision and what it settles here. */
export interface Citation {
  readonly law: string
  readonly article: string
  readonly point: string
  readonly gaps: readonly Gap[]
}

/** Where a fact was read. `known` was written from memory and must not be shown as checked. */
export interface Source {
  readonly title: string
  readonly reference: string
  readonly status: 'seen' | 'known'
}

/** 办事指南: what the public is told about one item. The first eleven fields are the eleven elements, in their order. */
export interface ServiceGuide {
  readonly name: string
  readonly summary: Statement | null
  readonly materials: readonly Material[]
  readonly methods: readonly Method[]
  readonly processingTime: ProcessingTime
  readonly resultDelivery: Statement | null
  readonly fees: Fees | null
  readonly officeHours: string | null
  readonly office: Office | null
  readonly enquiries: readonly Contact[]
  readonly complaints: readonly Contact[]

  /** The unit whose address, hours and phones are shown with what the last four elements say themselves (R24). */
  readonly unit?: { readonly code: string } | null
  /** 服务对象. */
  readonly applicants: readonly string[]
  /** 受理条件. */
  readonly conditions: readonly Statement[]
  /** 救济途径: what a person may do who does not accept the result. */
  readonly remedies: readonly string[]
  readonly citations: readonly Citation[]
  /** 俗称: what people call it. */
  readonly everydayWords: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
  /** What whoever wrote this could not find out. */
  readonly openQuestions: readonly string[]
  readonly sources: readonly Source[]
}
