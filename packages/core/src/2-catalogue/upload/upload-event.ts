import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Severity } from '../../finding/finding.ts'
import type { Item } from '../catalogue.ts'
import type { MendValue } from './mend-value.ts'

/** What a person did to an uploaded catalogue. Events count from 1; nothing else is stored of its life. */
export type UploadEvent = {
  /** An account's id, never a name. */
  readonly by: string
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string
} & UploadAct

/** Items go by their number: as read from 1 on, those that a person added after them. It never changes. */
export type UploadAct =
  | { readonly kind: 'uploaded' }
  | ({ readonly kind: 'mended'; readonly reason: string | null } & Mend)
  | { readonly kind: 'item-removed'; readonly item: number; readonly reason: string | null }
  | {
      readonly kind: 'item-added'
      readonly item: number
      /** Null: before all others. */
      readonly after: number | null
      readonly value: NewItem
      readonly reason: string | null
    }
  /** Mends, removals or additions of these numbers are as if they had not been. */
  | { readonly kind: 'taken-back'; readonly events: readonly number[] }
  /** `ofKind`: they were all that was open of it. */
  | {
      readonly kind: 'accepted'
      readonly findings: readonly string[]
      readonly ofKind: { readonly code: string; readonly severity: Severity } | null
      readonly note: string | null
    }
  | { readonly kind: 'reopened'; readonly findings: readonly string[] }
  /** Whether an item is that of the earlier version which bears this code; null: as it was inferred. */
  | {
      readonly kind: 'identified'
      readonly item: number
      readonly code: string
      readonly isSame: boolean | null
    }
  | { readonly kind: 'discarded'; readonly reason: string | null }
  | { readonly kind: 'activated'; readonly version: number; readonly inForceFrom: PlainDate }

/** 修补: a value that a person states in the place of one that they saw. */
export interface Mend {
  readonly item: number
  readonly field: string
  readonly before: MendValue
  readonly after: MendValue
}

/** An item that the reading lost; its limit as text. */
export type NewItem = Omit<Item, 'timeLimit' | 'provenance'> & { readonly timeLimit: string | null }
