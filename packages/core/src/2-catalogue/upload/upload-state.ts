import type { Item } from '../catalogue.ts'
import type { UploadEvent } from './upload-event.ts'

/** 上传的一份目录, as its events say it stands. */
export interface UploadState {
  readonly kind: 'uploaded' | 'activated' | 'discarded'
  /** How many events there are: the number of the last. */
  readonly events: number
  /** In the order of the document, also those that were removed. */
  readonly items: readonly UploadedItem[]
  /** By the finding's key. */
  readonly accepted: ReadonlyMap<string, Acceptance>
  /** By the item's number. */
  readonly identities: ReadonlyMap<number, readonly Identity[]>
  /** Whoever uploaded, mended, accepted or identified, also what was taken back: none of them activates. */
  readonly preparers: readonly string[]
  /** The numbers of the mends, removals and additions that stand. */
  readonly standing: ReadonlySet<number>
  readonly version: number | null
}

export interface UploadedItem {
  readonly number: number
  /** Null: a person added it. */
  readonly asRead: Item | null
  readonly item: Item
  /** The event that removed it. */
  readonly removedBy: number | null
  /** Those that stand, in order. */
  readonly mends: readonly StandingMend[]
}

export type StandingMend = Extract<UploadEvent, { kind: 'mended' }> & { readonly number: number }

export interface Acceptance {
  readonly by: string
  readonly at: string
  readonly note: string | null
}

/** What a person says of an item and of the code of an earlier one. */
export interface Identity {
  readonly code: string
  readonly isSame: boolean
  readonly by: string
  readonly at: string
}
