import type { Example } from './rule.ts'

/** For a rule's examples: a catalogue of one item whose limit reads so. */
export function printedLimit(text: string): Example {
  return { items: [{ timeLimit: { text, rules: [{ kind: 'unspecified' }] } }] }
}
