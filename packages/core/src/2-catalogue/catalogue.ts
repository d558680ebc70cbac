import type { TermUnit } from '../calendar/term.ts'
import type { Finding } from '../finding/finding.ts'

/** What the document says: true, false, or null where it does not say or its extraction lost it. */
export type Truth = boolean | null

/** How a value came to stand in an item. */
export type Origin = 'stated' | 'inherited' | 'repaired' | 'missing'

/** The cell a value was read from; row and column count from 1. */
export interface Provenance {
  readonly row: number
  readonly column: number
  readonly how: Origin
}

/** 公开时限: the rule as printed, and what it means. */
export interface TimeLimit {
  readonly text: string | null
  readonly rules: readonly LimitRule[]
}

export type LimitUnit = TermUnit

export type LimitRule =
  | { readonly kind: 'within'; readonly amount: number; readonly unit: LimitUnit; readonly trigger: string }
  | {
      readonly kind: 'recurring'
      readonly every: number
      readonly unit: 'day' | 'week' | 'month' | 'year'
      /** Which month of the period and which day of it: `01-31` is 1月31日 of a year, `01-20` 首个月20日 of a quarter. */
      readonly by?: string
    }
  | { readonly kind: 'ahead'; readonly amount: number; readonly unit: LimitUnit }
  | { readonly kind: 'immediate' }
  | { readonly kind: 'permanent' }
  | { readonly kind: 'unspecified' }

/** 公开事项: one row of the catalogue. The only shape of it, in memory, on the wire and in storage. */
export interface Item {
  /** 一级、二级、三级事项: 1-3 titles. */
  readonly path: readonly string[]
  /** 公开内容（要素）. */
  readonly elements: readonly string[]
  /** 公开依据: the titles between 《》. */
  readonly legalBasis: readonly string[]
  readonly timeLimit: TimeLimit
  /** 公开主体. */
  readonly agency: string | null
  /** 公开渠道和载体. */
  readonly channels: readonly string[]
  /** 公开对象. */
  readonly audience: { readonly everyone: Truth; readonly specificGroup: Truth }
  /** 公开方式. */
  readonly mode: { readonly proactive: Truth; readonly onRequest: Truth }
  /** 公开层级: one key per printed column. */
  readonly tiers: Readonly<Record<string, Truth>>
  /** Keys are field paths: `path`, `legalBasis`, `tiers.county`. */
  readonly provenance: Readonly<Record<string, Provenance>>
}

/** 基层政务公开标准目录, as read from one document. */
export interface Catalogue {
  readonly title: string
  readonly regionCode?: string
  readonly sector?: string
  readonly items: readonly Item[]
  readonly findings: readonly Finding[]
}
