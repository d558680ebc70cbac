import { type FileFormat, fileFormats } from '@mingbai/core/2-catalogue/file-format'
import { convertCatalogueCommand } from '@mingbai/server/commands/convert-catalogue'
import { fileAndOptions } from './file-and-options.ts'
import { loadCatalogues } from './load-catalogues.ts'
import type { ExitCode } from './main.ts'
import { writeFile } from './write-file.ts'
import { WrongUsage } from './wrong-usage.ts'

/** `mingbai catalogue convert FILE --to FORMAT -o OUT`. */
export async function convert(args: readonly string[]): Promise<ExitCode> {
  const { file, to, out } = fileAndOptions('convert', args, ['to', 'out'])
  if (!isFormat(to)) throw new WrongUsage(`--to 后面要写 ${fileFormats.join('、')} 之一。`)
  if (!out) throw new WrongUsage('-o 后面要写转换成的文件。')
  const loaded = await loadCatalogues(file)
  if (!loaded.ok) {
    process.stderr.write(`${loaded.problem}\n`)
    return 1
  }
  let written: ExitCode = 0
  const converted = await convertCatalogueCommand(loaded.catalogues, to, bytes => {
    written = writeFile(out, bytes)
  })
  if (converted !== 0 || written !== 0) return 1
  const count = loaded.catalogues.reduce((sum, { items }) => sum + items.length, 0)
  process.stderr.write(`已写到 ${out}：${count} 个事项。\n`)
  return 0
}

function isFormat(text: string | undefined): text is FileFormat {
  return (fileFormats as readonly (string | undefined)[]).includes(text)
}
