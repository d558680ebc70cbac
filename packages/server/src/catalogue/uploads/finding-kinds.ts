import { rules } from '@mingbai/core/2-catalogue/rules/index'
import type { UploadFinding } from '@mingbai/core/2-catalogue/upload/upload-findings'
import type { Severity } from '@mingbai/core/finding/finding'

/** Findings of one code and weight, and how far they are dealt with. */
interface FindingKind {
  readonly code: string
  /** The rule's; null: the reading found it. */
  readonly title: string | null
  readonly severity: Severity
  readonly why: string
  readonly open: number
  readonly accepted: number
  readonly mended: number
}

const titles = new Map(rules.map(({ code, title }) => [code, title]))

const weights: readonly Severity[] = ['error', 'warning', 'info']

/** The heaviest first, and of those of one weight the most. */
export function findingKinds(findings: readonly UploadFinding[]): FindingKind[] {
  const kinds = new Map<string, FindingKind>()
  for (const { code, severity, why, state } of findings) {
    const id = `${severity} ${code}`
    const kind = kinds.get(id) ?? {
      code,
      title: titles.get(code) ?? null,
      severity,
      why,
      open: 0,
      accepted: 0,
      mended: 0,
    }
    kinds.set(id, { ...kind, [state]: kind[state] + 1 })
  }
  const size = ({ open, accepted, mended }: FindingKind) => open + accepted + mended
  return [...kinds.values()].sort(
    (a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity) || size(b) - size(a),
  )
}
