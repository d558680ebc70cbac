import { parseArgs } from 'node:util'
import { WrongUsage } from './wrong-usage.ts'

/** `FILE [--json] [--NAME VALUE]…` behind `catalogue VERB`; anything else is wrong usage. */
export function fileAndOptions<Name extends string>(
  verb: string,
  args: readonly string[],
  names: readonly Name[],
): { readonly file: string; readonly json: boolean } & Readonly<Partial<Record<Name, string>>> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        ...Object.fromEntries(names.map(name => [name, optionOf(name)])),
      },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) throw new WrongUsage(`catalogue ${verb} 后面要写一个文件。`)
    return { ...(values as Partial<Record<Name, string>>), file, json: values.json }
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
