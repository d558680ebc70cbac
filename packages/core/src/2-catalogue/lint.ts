import type { Finding } from '../finding/finding.ts'
import type { Catalogue, Item } from './catalogue.ts'
import type { LintFacts } from './lint-facts.ts'
import type { Rule, Violation } from './rule.ts'
import { rules } from './rules/index.ts'

/** What the rules find in a catalogue, rule by rule, each in the order of the document. */
export function lintCatalogue(catalogue: Catalogue, facts: LintFacts): readonly Finding[] {
  return rules.flatMap(rule => applyRule(rule, catalogue, facts))
}

/** A finding, and the very item and field that it is about. */
export interface LintedField {
  readonly finding: Finding
  readonly item: Item
  readonly field: string
}

/** The same, for whoever must know of two items with the same titles which is meant. */
export function lintItems(catalogue: Catalogue, facts: LintFacts): readonly LintedField[] {
  return rules.flatMap(rule =>
    rule.check(catalogue, facts).map(violation => ({
      finding: findingOf(rule, violation),
      item: violation.item,
      field: violation.field,
    })),
  )
}

export function applyRule(rule: Rule, catalogue: Catalogue, facts: LintFacts): readonly Finding[] {
  return rule.check(catalogue, facts).map(violation => findingOf(rule, violation))
}

/** Points at the cell the value was read from: one cell may serve many items through a merged cell. */
function findingOf(rule: Rule, { item, field, what, fix, severity }: Violation): Finding {
  const cell = item.provenance[field] ?? item.provenance.path
  const column = cell === undefined ? {} : { column: cell.column }
  return {
    code: rule.code,
    severity: severity ?? rule.severity,
    at: { row: cell?.row ?? 1, ...column, path: item.path },
    what,
    why: rule.why,
    fix,
  }
}
