import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readDocument } from '@mingbai/core/1-document/read-document'
import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { readCatalogues } from '@mingbai/core/2-catalogue/read-catalogues'
import { renderFinding } from '@mingbai/core/finding/render'
import { catalogueDiff, catalogueMerge } from './catalogue-diff.ts'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

/** `mingbai catalogue read FILE [--json]`. */
export async function catalogue([verb, ...rest]: readonly string[]): Promise<ExitCode> {
  if (verb === 'diff') return catalogueDiff(rest)
  if (verb === 'merge') return catalogueMerge(rest)
  if (verb !== 'read')
    throw new WrongUsage(verb ? `没有“catalogue ${verb}”这个命令。` : 'catalogue 后面要写 read。')
  const { file, json } = parse(rest)

  const read = readFile(file)
  if (!read.ok) return refuse(read.problem)
  const result = readDocument(read.bytes, file)
  if (!result.ok) return refuse(result.problem)
  const catalogues = readCatalogues(result.document)
  if (catalogues.length === 0) {
    return refuse(`${file}：没有找到目录的表头（公开事项、公开内容、公开依据……）；请确认这是一份标准目录。`)
  }
  process.stdout.write(
    json ? `${JSON.stringify({ catalogues }, null, 2)}\n` : catalogues.map(describe).join('\n'),
  )
  return 0
}

function parse(args: readonly string[]): { file: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) throw new WrongUsage('catalogue read 后面要写一个文件。')
    return { file, json: values.json }
  } catch (failure) {
    if (failure instanceof WrongUsage) throw failure
    throw new WrongUsage(`看不懂这些选项：${args.join(' ')}`, { cause: failure })
  }
}

type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string }

function readFile(file: string): ReadFile {
  try {
    return { ok: true, bytes: readFileSync(file) }
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code
    const what =
      code === 'ENOENT'
        ? '没有这个文件；请检查路径'
        : code === 'EISDIR'
          ? '是一个文件夹；请指定其中的文件'
          : '读不了；请检查权限'
    return { ok: false, problem: `${file}：${what}。` }
  }
}

function refuse(problem: string): ExitCode {
  process.stderr.write(`${problem}\n`)
  return 1
}

function describe({ title, items, findings }: Catalogue): string {
  const paths = items.map((item, n) => `${String(n + 1).padStart(4)}  ${item.path.join(' › ')}`)
  return `${title}\n${items.length} 个事项，${findings.length} 条读取说明\n\n${paths.join('\n')}\n\n${findings.map(renderFinding).join('\n')}\n`
}
