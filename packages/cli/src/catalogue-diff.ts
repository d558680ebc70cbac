import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { describeDiff } from '@mingbai/core/2-catalogue/describe-diff'
import { describeConflicts } from '@mingbai/core/2-catalogue/describe-merge'
import { type CatalogueDiff, diffCatalogues } from '@mingbai/core/2-catalogue/diff'
import { type Merge, mergeCatalogues } from '@mingbai/core/2-catalogue/merge'
import { renderSections } from '@mingbai/core/2-catalogue/render-sections'
import { loadCatalogues } from './load-catalogues.ts'
import type { ExitCode } from './main.ts'
import { printJson } from './print-json.ts'
import { WrongUsage } from './wrong-usage.ts'

/** `mingbai catalogue diff A B [--json]`. */
export async function diff(args: readonly string[]): Promise<ExitCode> {
  const { files, json } = parse(args)
  if (files.length !== 2) throw new WrongUsage('catalogue diff 后面要写两个文件：旧的、新的。')
  return withCatalogues(files, ([before, after]) => {
    const result = diffCatalogues(before as Catalogue, after as Catalogue)
    return json ? printJson(result) : readable(result)
  })
}

/** `mingbai catalogue merge BASE LOCAL UPPER [--json]`. */
export async function merge(args: readonly string[]): Promise<ExitCode> {
  const { files, json } = parse(args)
  if (files.length !== 3)
    throw new WrongUsage('catalogue merge 后面要写三个文件：上级旧版、本地目录、上级新版。')
  return withCatalogues(files, ([base, local, upper]) => {
    const result = mergeCatalogues(base as Catalogue, local as Catalogue, upper as Catalogue)
    return json ? printJson(result) : readableMerge(result)
  })
}

function parse(args: readonly string[]): { readonly files: readonly string[]; readonly json: boolean } {
  const unknown = args.filter(arg => arg.startsWith('-') && arg !== '--json')
  if (unknown.length > 0) throw new WrongUsage(`看不懂这些选项：${unknown.join(' ')}`)
  return { files: args.filter(arg => arg !== '--json'), json: args.includes('--json') }
}

async function withCatalogues(
  files: readonly string[],
  write: (catalogues: readonly Catalogue[]) => string,
): Promise<ExitCode> {
  const catalogues: Catalogue[] = []
  for (const file of files) {
    const loaded = await loadOne(file)
    if (!loaded.ok) {
      process.stderr.write(`${loaded.problem}\n`)
      return 1
    }
    catalogues.push(loaded.catalogue)
  }
  process.stdout.write(write(catalogues))
  return 0
}

type One =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problem: string }

/** The one catalogue of a file: several cannot be compared before somebody says which. */
async function loadOne(file: string): Promise<One> {
  const loaded = await loadCatalogues(file)
  if (!loaded.ok) return loaded
  const [catalogue, ...others] = loaded.catalogues
  if (catalogue && others.length === 0) return { ok: true, catalogue }
  return { ok: false, problem: `${file}：有 ${others.length + 1} 份目录；请每份存成一个文件再比较。` }
}

function readable(diff: CatalogueDiff): string {
  const { added, removed, renamed, changed, reordered = [] } = diff
  const edited = new Set(changed.map(({ path, occurrence = 1 }) => `${path.join('\n')}\n${occurrence}`)).size
  const counts = [
    [added.length, '新增'],
    [removed.length, '取消'],
    [renamed.length, '改名、移动、拆分或合并'],
    [edited, '内容有变'],
    [reordered.length, '次序有变'],
  ] as const
  const summary = counts.filter(([count]) => count > 0).map(([count, what]) => `${what} ${count} 个`)
  const sections = describeDiff(diff)
  if (sections.length === 0) return '没有差别。\n'
  return `${summary.length > 0 ? `事项${summary.join('，')}。\n\n` : ''}${renderSections(sections)}`
}

function readableMerge({ merged, taken, kept, conflicts }: Merge): string {
  return [
    `合并后有 ${merged.items.length} 个事项，${conflicts.length} 处要由人决定。`,
    ...(conflicts.length > 0
      ? [`一、要由人决定的（决定以前保留本地的写法）\n\n${renderSections(describeConflicts(conflicts))}`]
      : []),
    `${conflicts.length > 0 ? '二' : '一'}、上级的变化，已用到本地目录\n\n${readable(taken)}`,
    `${conflicts.length > 0 ? '三' : '二'}、本地的做法，已保留（与上级新版相比）\n\n${readable(kept)}`,
  ].join('\n\n')
}
