import type { Correction } from './slips.ts'

/** Beside these words, or alone, the office of trade (工商) is never meant, though guides speak of it. */
const tradeForInjury = /^工商$|工商(?:认定|鉴定|保险|报销|赔偿|待遇)/

/** A slip that needs no comparing of answers. */
export function sureSlip(question: string): Correction | null {
  const [said] = question.match(tradeForInjury) ?? []
  return said ? { said, meant: said.replace('工商', '工伤') } : null
}
