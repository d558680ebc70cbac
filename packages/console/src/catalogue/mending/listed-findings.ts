import type { FindingKind } from '../uploads.ts'
import type { Listed } from './place.ts'
import type { UploadFinding, UploadRow } from './upload-row.ts'

/** A finding and the row it is about; null: it is said of the whole table. */
export interface ListedFinding {
  readonly finding: UploadFinding
  readonly row: UploadRow | null
  /** Stands for it in the address: its key is as long as a sentence. */
  readonly name: string
}

export interface FindingGroup {
  readonly kind: FindingKind
  /** Those of the page in sight. */
  readonly findings: readonly ListedFinding[]
}

interface Sought {
  readonly rows: readonly UploadRow[]
  readonly tableFindings: readonly UploadFinding[]
  readonly kinds: readonly FindingKind[]
  readonly list: Listed
}

/** What the list shows: by kind in the server's order, errors first, each kind with its findings on this page. */
export function listedFindings({ rows, tableFindings, kinds, list }: Sought): readonly FindingGroup[] {
  const all = [
    ...tableFindings.map(finding => ({ finding, row: null, name: shortName(finding.key) })),
    ...rows.flatMap(row => row.findings.map(finding => ({ finding, row, name: shortName(finding.key) }))),
  ]
  return kinds.flatMap(kind => {
    if (list === 'errors' && kind.severity !== 'error') return []
    if (list !== 'all' && kind.open === 0) return []
    const isListed = ({ finding: { code, severity, state } }: ListedFinding) =>
      code === kind.code && severity === kind.severity && (list === 'all' || state === 'open')
    return [{ kind, findings: all.filter(isListed) }]
  })
}

/** FNV-1a: seven characters tell apart what stands on one page. */
function shortName(key: string): string {
  let hash = 0x811c9dc5
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
