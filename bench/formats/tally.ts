import { readDocument } from '../../packages/core/src/1-document/read-document.ts'
import { readCatalogues } from '../../packages/core/src/2-catalogue/read-catalogues.ts'
import {
  type Count,
  emptyCounts,
  f1,
  type JudgedField,
  type Judgement,
  judge,
  judgedFields,
} from './judge.ts'
import type { TrueItem } from './printed-table.ts'

/** What was read in any number of documents of one kind. */
export interface Tally {
  readonly format: string
  readonly damage: string
  /** Whether a silent error is a fault of the reader; where a damage leaves no trace it is not. */
  readonly leavesTrace: boolean
  documents: number
  /** Documents that were refused with a sentence, or in which no catalogue was found. */
  refused: number
  /** Documents with a silent error. */
  silentDocuments: number
  items: number
  findings: number
  readonly counts: Record<JudgedField, Count>
}

export function emptyTally(format: string, damage: string, leavesTrace: boolean): Tally {
  const numbers = { documents: 0, refused: 0, silentDocuments: 0, items: 0, findings: 0 }
  return { format, damage, leavesTrace, ...numbers, counts: emptyCounts() }
}

/** Reads a document as `mingbai catalogue read` does and adds how well it was read; null when it was refused. */
export async function addDocument(
  tally: Tally,
  bytes: Uint8Array,
  name: string,
  truth: readonly TrueItem[],
  reader = readDocument,
): Promise<Judgement | null> {
  tally.documents++
  const read = await reader(bytes, name)
  const catalogues = read.ok ? readCatalogues(read.document) : []
  if (catalogues.length === 0) {
    tally.refused++
    return null
  }
  const judgement = judge(catalogues, truth)
  tally.items += judgement.items
  tally.findings += judgement.findings
  if (judgement.silent.length > 0) tally.silentDocuments++
  for (const field of judgedFields) {
    const [count, more] = [tally.counts[field], judgement.counts[field]]
    for (const key of ['right', 'given', 'wanted', 'silent'] as const) count[key] += more[key]
  }
  return judgement
}

export function silentErrors({ counts }: Tally): number {
  return judgedFields.reduce((sum, field) => sum + counts[field].silent, 0)
}

/** A Markdown table: one line a tally, F1 of paths and of each field. */
export function tallyTable(tallies: readonly Tally[]): string {
  const heads = '格式 损坏 份数 路径 要素 依据 时限 主体 渠道 对象 方式 层级 每项说明 无声的错'.split(' ')
  const lines = tallies.map(tally => {
    const scores = judgedFields.map(field => f1(tally.counts[field]).toFixed(3))
    const damage = tally.leavesTrace ? tally.damage : `${tally.damage}（不留痕迹）`
    const refused = tally.refused > 0 ? `（${tally.refused} 份拒读）` : ''
    const notes = tally.items > 0 ? (tally.findings / tally.items).toFixed(2) : ''
    const silent = `${silentErrors(tally)}（${tally.silentDocuments} 份）`
    return [tally.format, damage, `${tally.documents}${refused}`, ...scores, notes, silent]
  })
  return [heads, heads.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
