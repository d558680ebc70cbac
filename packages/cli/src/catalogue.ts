import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

type Verb = (args: readonly string[]) => Promise<ExitCode>

/** Each is loaded when it is asked for: nobody waits for the database or the writers to read a file. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  read: async () => (await import('./catalogue-read.ts')).read,
  lint: async () => (await import('./catalogue-lint.ts')).lint,
  diff: async () => (await import('./catalogue-diff.ts')).diff,
  merge: async () => (await import('./catalogue-diff.ts')).merge,
  convert: async () => (await import('./catalogue-convert.ts')).convert,
  import: async () => (await import('./catalogue-import.ts')).importVersion,
}

/** `mingbai catalogue VERB …`. */
export async function catalogue([verb, ...rest]: readonly string[]): Promise<ExitCode> {
  const load = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (load) return (await load())(rest)
  const known = Object.keys(verbs).join('、')
  throw new WrongUsage(verb ? `没有“catalogue ${verb}”这个命令。` : `catalogue 后面要写 ${known} 之一。`)
}
