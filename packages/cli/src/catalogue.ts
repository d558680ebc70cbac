import { convert } from './catalogue-convert.ts'
import { diff, merge } from './catalogue-diff.ts'
import { importVersion } from './catalogue-import.ts'
import { lint } from './catalogue-lint.ts'
import { read } from './catalogue-read.ts'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

const verbs: Readonly<Record<string, (args: readonly string[]) => Promise<ExitCode>>> = {
  read,
  lint,
  diff,
  merge,
  convert,
  import: importVersion,
}

/** `mingbai catalogue VERB …`. */
export async function catalogue([verb, ...rest]: readonly string[]): Promise<ExitCode> {
  const run = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (run) return run(rest)
  const known = Object.keys(verbs).join('、')
  throw new WrongUsage(verb ? `没有“catalogue ${verb}”这个命令。` : `catalogue 后面要写 ${known} 之一。`)
}
