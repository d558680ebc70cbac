import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { renderFinding } from '@mingbai/core/finding/render'
import { fileAndOptions } from './file-and-options.ts'
import { loadCatalogues } from './load-catalogues.ts'
import type { ExitCode } from './main.ts'
import { printJson } from './print-json.ts'

/** `mingbai catalogue read FILE [--json]`. */
export async function read(args: readonly string[]): Promise<ExitCode> {
  const { file, json } = fileAndOptions('read', args, [])
  const loaded = await loadCatalogues(file)
  if (!loaded.ok) {
    process.stderr.write(`${loaded.problem}\n`)
    return 1
  }
  const { catalogues } = loaded
  process.stdout.write(json ? printJson({ catalogues }) : catalogues.map(describe).join('\n'))
  return 0
}

function describe({ title, items, findings }: Catalogue): string {
  const paths = items.map((item, n) => `${String(n + 1).padStart(4)}  ${item.path.join(' › ')}`)
  return `${title}\n${items.length} 个事项，${findings.length} 条读取说明\n\n${paths.join('\n')}\n\n${findings.map(renderFinding).join('\n')}\n`
}
