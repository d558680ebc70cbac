import type { Hit } from '@mingbai/core/search/rank'
import type { Reason } from '@mingbai/core/search/reasons'

/** A hit as the command and the API print it. */
export interface FoundItem {
  readonly item: string
  readonly path: readonly string[]
  readonly url: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

export function foundItem({ code, path, score, reasons }: Hit): FoundItem {
  return {
    item: path.at(-1) ?? '',
    path,
    url: `/items/${encodeURIComponent(code)}`,
    score: Math.round(score * 100) / 100,
    reasons,
  }
}
