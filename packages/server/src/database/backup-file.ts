/**
 * A backup is lines of JSON, gzipped: what it is, every row of every table, and at the end what it should hold.
 * The same on both engines, so that either can be restored from the other.
 */
export type BackupLine =
  | {
      readonly kind: 'mingbai-backup'
      readonly format: 1
      readonly madeAt: string
      /** How many migrations the tables had. */
      readonly migrations: number
    }
  | { readonly kind: 'row'; readonly table: string; readonly row: unknown }
  | { readonly kind: 'end'; readonly rows: Readonly<Record<string, number>> }

/** Null when the line is none of a backup. */
export function parseLine(text: string): BackupLine | null {
  try {
    const line = JSON.parse(text)
    return ['mingbai-backup', 'row', 'end'].includes(line?.kind) ? line : null
  } catch {
    return null
  }
}
