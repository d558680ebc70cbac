import { type Severity, severityLabels } from '../severity-in-words.ts'
import type { UploadRow } from './upload-row.ts'

/** What a cell is coloured by; null: nothing waits there. What is said of no field hangs at the name. */
export function heaviestOpen({ findings }: UploadRow, field: string): Severity | null {
  const open = findings.filter(({ state, fields }) => state === 'open' && fieldsMeant(fields).includes(field))
  const weights = Object.keys(severityLabels) as Severity[]
  return weights.find(weight => open.some(({ severity }) => severity === weight)) ?? null
}

export function fieldsMeant(fields: readonly string[]): readonly string[] {
  return fields.length > 0 ? fields : ['path']
}
