/** Characters that a person may still read; a catalogue of 81 items takes some 100,000. */
const readable = 1_000_000

/** One JSON document: indented, so long as a person may read it; on one line when only a program will. */
export function printJson(value: unknown): string {
  const line = JSON.stringify(value)
  return `${line.length > readable ? line : JSON.stringify(value, null, 2)}\n`
}
