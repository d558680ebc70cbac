import type { Severity } from '../finding/finding.ts'
import type { Catalogue, Item } from './catalogue.ts'
import type { LintFacts } from './lint-facts.ts'

/**
 * One thing that must hold in a catalogue. The file, the code, the page in docs/rules bear one name; the examples are
 * its tests and its page.
 */
export interface Rule {
  readonly code: string
  /** What must not be, in a few words. */
  readonly title: string
  readonly severity: Severity
  readonly why: string
  /** When the rule keeps silent, and what it does not know. */
  readonly silence: string
  readonly check: (catalogue: Catalogue, facts: LintFacts) => readonly Violation[]
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] }
}

/** One place where a rule does not hold. */
export interface Violation {
  readonly item: Item
  /** Whose cell it is, as in `Item.provenance`. */
  readonly field: string
  readonly what: string
  readonly fix: string
  /** Where it weighs less than the rule's own severity. */
  readonly severity?: Severity
}

/** A catalogue reduced to what the rule looks at: everything that is not named is in order. */
export interface Example {
  readonly title?: string
  readonly regionCode?: string
  readonly items: readonly Partial<Item>[]
  readonly facts?: Partial<LintFacts>
}

/** A rule that looks at one item at a time. */
export function eachItem(
  check: (item: Item, facts: LintFacts) => readonly Omit<Violation, 'item'>[],
): Rule['check'] {
  return (catalogue, facts) =>
    catalogue.items.flatMap(item => check(item, facts).map(violation => ({ ...violation, item })))
}

/** 「失业保险金申领」: how a sentence names an item. */
export function leafTitle({ path }: Item): string {
  return path.at(-1) ?? ''
}
