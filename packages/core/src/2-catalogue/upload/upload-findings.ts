import type { Finding, Severity } from '../../finding/finding.ts'
import type { Catalogue } from '../catalogue.ts'
import { lintItems } from '../lint.ts'
import type { LintFacts } from '../lint-facts.ts'
import { fieldsAt, remarksOn } from '../remarked-items.ts'
import { catalogueAsMended } from './catalogue-as-mended.ts'
import type { Acceptance, UploadedItem, UploadState } from './upload-state.ts'

/** A finding of the reading or of the rules, and what became of it. */
export interface UploadFinding extends Finding {
  /** Names it for ever: an acceptance of it is none of another finding at the same item. */
  readonly key: string
  readonly source: 'reading' | 'lint'
  /** The item's number; null: it is said of the table. */
  readonly item: number | null
  /** Whose cells it is about, as in `Item.provenance`. */
  readonly fields: readonly string[]
  readonly state: 'open' | 'accepted' | 'mended'
  readonly accepted: Acceptance | null
}

/** What a rule found in the catalogue as mended, at the item of this number. */
export interface UploadLint {
  readonly finding: Finding
  readonly item: number | null
  readonly field: string
}

/** The rules over the catalogue as it is mended now; of a large one it takes a second. */
export function lintUpload(read: Catalogue, state: UploadState, facts: LintFacts): readonly UploadLint[] {
  const numbers = new Map(state.items.map(({ item, number }) => [item, number]))
  return lintItems(catalogueAsMended(read, state), facts).map(({ item, ...found }) => ({
    ...found,
    item: numbers.get(item) ?? null,
  }))
}

/** Those of the reading, then those of the rules. What the rules no longer find is not there. */
export function uploadFindings(
  read: Catalogue,
  state: UploadState,
  lint: readonly UploadLint[],
): readonly UploadFinding[] {
  const linted = lint.map(({ finding, item, field }) =>
    settled(state, finding, { source: 'lint', item, fields: [field], isMended: false }),
  )
  return [...readingFindings(read, state), ...linted]
}

export function readingFindings(read: Catalogue, state: UploadState): readonly UploadFinding[] {
  const { ofItems } = remarksOn(read, read.findings)
  const numbers = new Map<Finding, number>()
  ofItems.forEach((about, n) => {
    for (const finding of about) if (!numbers.has(finding)) numbers.set(finding, n + 1)
  })
  const items = new Map(state.items.map(each => [each.number, each]))
  return read.findings.map(finding => {
    const uploaded = items.get(numbers.get(finding) ?? 0)
    const fields = uploaded?.asRead ? fieldsAt(finding, uploaded.asRead) : []
    return settled(state, finding, {
      source: 'reading',
      item: uploaded?.number ?? null,
      fields,
      isMended: uploaded !== undefined && isMended(uploaded, fields),
    })
  })
}

function isMended({ removedBy, mends }: UploadedItem, fields: readonly string[]): boolean {
  if (removedBy !== null) return true
  return fields.length > 0 && fields.every(field => mends.some(mend => mend.field === field))
}

function settled(
  { accepted }: UploadState,
  finding: Finding,
  { isMended, ...about }: Pick<UploadFinding, 'source' | 'item' | 'fields'> & { readonly isMended: boolean },
): UploadFinding {
  const key = [about.item ?? finding.at.row, finding.code, finding.at.column ?? '', finding.what].join(' ')
  const acceptance = accepted.get(key) ?? null
  const state = isMended ? 'mended' : acceptance ? 'accepted' : 'open'
  return { ...finding, ...about, key, state, accepted: acceptance }
}

export type OpenFindings = Readonly<Record<Severity, number>>

export function countOpen(findings: readonly UploadFinding[]): OpenFindings {
  const count = (severity: Severity) =>
    findings.filter(each => each.state === 'open' && each.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}
