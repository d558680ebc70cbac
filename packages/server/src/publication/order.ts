import type { Acceptance } from '@mingbai/core/5-publication/may-publish'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'

/** What a publisher says beside the text: for whom the text itself cannot. */
export interface PublicationOrder {
  /** Of the exact text that was reviewed. */
  readonly contentHash: string
  /** 信息形成（或变更）之日; null where nobody knows it. */
  readonly formedOn: PlainDate | null
  /** 更正说明, public; null for a first edition. */
  readonly note: string | null
  /** Warnings that may stay, each with its reason. */
  readonly acceptances: readonly Pick<Acceptance, 'code' | 'where' | 'reason' | 'basis'>[]
}
