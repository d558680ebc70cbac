import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type FoundItem, searchCommand } from '@mingbai/server/commands/search'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

const mostHits = 50

/** `mingbai search QUESTION [--limit N] [--json]`, `mingbai search --batch FILE [--limit N]`. */
export async function search(args: readonly string[]): Promise<ExitCode> {
  const { question, batch, limit, json } = parse(args)
  if (batch === null) {
    return searchCommand([question], limit, (_, hits) =>
      print(json ? `${JSON.stringify(contract(hits))}\n` : describe(hits)),
    )
  }
  const questions = readLines(batch)
  if (typeof questions === 'string') {
    process.stderr.write(`${questions}\n`)
    return 1
  }
  return searchCommand(questions, limit, (asked, hits) =>
    print(`${JSON.stringify({ question: asked, ...contract(hits) })}\n`),
  )
}

interface Request {
  readonly question: string
  readonly batch: string | null
  readonly limit: number
  readonly json: boolean
}

function parse(args: readonly string[]): Request {
  const { values, positionals } = parseOptions(args)
  const limit = Number(values.limit)
  if (!/^\d+$/.test(values.limit) || limit < 1 || limit > mostHits) {
    throw new WrongUsage(`--limit 应为 1 到 ${mostHits} 的整数，不能是“${values.limit}”。`)
  }
  const question = positionals.join(' ').trim()
  const batch = values.batch ?? null
  if (batch === null && question === '') throw new WrongUsage('search 后面要写一个问题，或 --batch 文件。')
  if (batch !== null && question !== '') throw new WrongUsage('写了 --batch 文件，就不要再写问题。')
  return { question, batch, limit, json: values.json }
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        batch: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (failure) {
    throw new WrongUsage(`看不懂这些选项：${args.join(' ')}`, { cause: failure })
  }
}

/** The questions of a file, or why it cannot be read. Empty lines stay, so that answers and questions keep in step. */
function readLines(file: string): readonly string[] | string {
  try {
    const text = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r?\n$/, '')
    return text === '' ? [] : text.split(/\r?\n/).map(line => line.trim())
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException
    return `${file}：${code === 'ENOENT' ? '没有这个文件；请检查路径' : '读不了；请检查它是不是文件、有没有权限'}。`
  }
}

/** The shape that is promised; reasons are for readers of pages. */
function contract(hits: readonly FoundItem[]) {
  return { hits: hits.map(({ item, path, url, score }) => ({ item, path, url, score })) }
}

function describe(hits: readonly FoundItem[]): string {
  if (hits.length === 0) return '没有找到；请换个说法，或拨打 12333 询问。\n'
  return hits
    .map(({ path, url }, n) => `${String(n + 1).padStart(3)}  ${path.join(' › ')}  ${url}\n`)
    .join('')
}

function print(text: string): void {
  process.stdout.write(text)
}
