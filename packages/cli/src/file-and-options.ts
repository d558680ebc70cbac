import { parseArgs } from 'node:util'
import { WrongUsage } from './wrong-usage.ts'

type FileAndOptions<Name extends string, Flag extends string> = {
  readonly file: string
  readonly json: boolean
} & Readonly<Partial<Record<Name, string>>> &
  Readonly<Record<Flag, boolean>>

/** `FILE [--json] [--NAME VALUE]… [--FLAG]…` behind `catalogue VERB`; anything else is wrong usage. */
export function fileAndOptions<Name extends string, Flag extends string = never>(
  verb: string,
  args: readonly string[],
  names: readonly Name[],
  flags: readonly Flag[] = [],
): FileAndOptions<Name, Flag> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(
          ['json', ...flags].map(flag => [flag, { type: 'boolean' as const, default: false }]),
        ),
        ...Object.fromEntries(names.map(name => [name, optionOf(name)])),
      },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) throw new WrongUsage(`catalogue ${verb} 后面要写一个文件。`)
    return { ...values, file } as FileAndOptions<Name, Flag>
  } catch (failure) {
    if (failure instanceof WrongUsage) throw failure
    throw new WrongUsage(`看不懂这些选项：${args.join(' ')}`, { cause: failure })
  }
}

/** `-o` is what every converter calls its output. */
function optionOf(name: string) {
  const option = { type: 'string' as const }
  return name === 'out' ? { ...option, short: 'o' } : option
}
