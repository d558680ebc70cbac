import { parseArgs } from 'node:util'
import { decodeText } from '@mingbai/core/1-document/decode-text'
import { builtInNotices } from '@mingbai/core/calendar/built-in-notices'
import { compareNotice } from '@mingbai/core/calendar/compare-notice'
import { type NoticeOrigin, readNotice } from '@mingbai/core/calendar/read-notice'
import { isRegionCode } from '@mingbai/core/calendar/region'
import { renderComparison, renderNotice } from '@mingbai/core/calendar/render-notice'
import { renderFinding } from '@mingbai/core/finding/render'
import { loadNoticeCommand } from '@mingbai/server/commands/load-notice'
import type { ExitCode } from './main.ts'
import { readFile } from './read-file.ts'
import { WrongUsage } from './wrong-usage.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/**
 * `mingbai calendar read FILE`: what a notice says and changes, beside the notices of the program; touches no data.
 * `mingbai calendar load FILE [--confirm] [--replace | --amend]`: the same beside the site's, and stores it.
 */
export async function calendar([verb, ...args]: readonly string[]): Promise<ExitCode> {
  if (verb !== 'read' && verb !== 'load') throw new WrongUsage('calendar 后面要写 read 或 load。')
  const { file, origin, isConfirmed, mayReplace } = parse(verb, args)
  if (origin.regionCode !== null && !isRegionCode(origin.regionCode))
    return refuse(`--region：“${origin.regionCode}”不是六位数字的行政区划代码；例如 --region 650000。`)

  const read = readFile(file)
  if (!read.ok) return refuse(read.problem)
  const text = decodeText(read.bytes)
  if (text === null) return refuse(`${file}：不是文本文件；请把通知全文粘贴到记事本，另存为 .txt。`)
  return verb === 'load'
    ? loadNoticeCommand({ text, origin, isConfirmed, mayReplace }, say)
    : show(text, origin)
}

function show(text: string, origin: NoticeOrigin): ExitCode {
  const { notice, findings } = readNotice(text, origin)
  for (const finding of findings) say(renderFinding(finding))
  if (notice === null) return refuse('没有读出通知；请按上面的说明改正。')
  say(renderNotice(notice))
  say(renderComparison(compareNotice(notice, builtInNotices, origin.regionCode)))
  return 0
}

function parse(verb: 'read' | 'load', args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        region: { type: 'string' },
        name: { type: 'string' },
        amend: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        confirm: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    const { region, amend, replace, confirm } = values
    const [file, ...others] = positionals
    const regionName = region === undefined ? '国家' : (values.name ?? nameOf(region))
    if (!file || others.length > 0) throw new WrongUsage(`calendar ${verb} 后面要写一个文件。`)
    if (amend && replace) throw new WrongUsage('--amend 和 --replace 只能写一个。')
    if (verb === 'read' && (confirm || replace))
      throw new WrongUsage('calendar read 什么也不保存；要保存用 load。')
    if (regionName === undefined)
      throw new WrongUsage('地方的通知还要写名称，例如 --region 654000 --name 伊犁州。')
    const origin: NoticeOrigin = {
      regionCode: region ?? null,
      regionName,
      scope: amend ? 'some-days' : 'year',
    }
    return { file, origin, isConfirmed: confirm, mayReplace: replace }
  } catch (failure) {
    if (failure instanceof WrongUsage) throw failure
    throw new WrongUsage(`看不懂这些选项：${args.join(' ')}`, { cause: failure })
  }
}

/** A region that already has notices is called as it is there. */
function nameOf(region: string): string | undefined {
  return builtInNotices.find(({ regionCode }) => regionCode === region)?.regionName
}

function refuse(problem: string): ExitCode {
  process.stderr.write(`${problem}\n`)
  return 1
}
