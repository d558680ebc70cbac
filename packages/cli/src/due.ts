import { parseArgs } from 'node:util'
import { isAnswerable } from '@mingbai/core/calendar/answerable'
import { builtInNotices } from '@mingbai/core/calendar/built-in-notices'
import { printedLedger } from '@mingbai/core/calendar/explain-day'
import { ledgerOf } from '@mingbai/core/calendar/ledger'
import { parsePlainDate } from '@mingbai/core/calendar/plain-date'
import { isRegionCode } from '@mingbai/core/calendar/region'
import { type DueDate, dueDateOf, type Term, type TermUnit } from '@mingbai/core/calendar/term'
import { workCalendar } from '@mingbai/core/calendar/work-calendar'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

const longest: Readonly<Record<TermUnit, number>> = { 'working-day': 3_660, day: 3_660, month: 120 }

/** `mingbai due --from 2025-05-20 --working-days 20 [--region 654002] [--json]`, or `--days N`, or `--months N`. */
export async function due(args: readonly string[]): Promise<ExitCode> {
  const { from, unit, amount: amountText, region, json } = parse(args)
  const on = parsePlainDate(from)
  if (on === null || !isAnswerable(on))
    return refuse(`--from：“${from}”不是 1950 到 2099 年的日期；请写成 2025-05-20 的样子。`)
  const amount = Number(amountText)
  if (!/^\d+$/.test(amountText) || amount < 1 || amount > longest[unit])
    return refuse(`期限：“${amountText}”不是 1 到 ${longest[unit]} 的整数；例如 --working-days 20。`)
  if (region !== undefined && !isRegionCode(region))
    return refuse(`--region：“${region}”不是六位数字的行政区划代码；例如 --region 654002。`)

  const term: Term = { amount, unit }
  const calendar = workCalendar(builtInNotices, region ?? null)
  const date = dueDateOf(on, term, calendar)
  const ledger = printedLedger(ledgerOf(on, term, date, calendar), term, date)
  const { dueOn, provisional } = date
  process.stdout.write(
    json
      ? `${JSON.stringify({ dueOn, provisional, ledger }, null, 2)}\n`
      : [
          ...ledger.map(line => `${line.date}  ${line.counts ? '计' : '－'}  ${line.why}`),
          '',
          `到期日 ${dueOn}${provisional ? `（暂定：${unknownYears(date)}）` : ''}`,
          '',
        ].join('\n'),
  )
  return 0
}

function unknownYears({ unknownYears }: DueDate): string {
  return unknownYears
    .map(({ year, issuers }) => `${issuers.join('、')}${year}年的放假通知还没有收录`)
    .join('；')
}

const units = { 'working-days': 'working-day', days: 'day', months: 'month' } as const

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        'working-days': { type: 'string' },
        days: { type: 'string' },
        months: { type: 'string' },
        region: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const { from, region, json } = values
    const terms = (Object.keys(units) as (keyof typeof units)[]).flatMap(name =>
      values[name] === undefined ? [] : [{ unit: units[name], amount: values[name] }],
    )
    const [term, ...others] = terms
    if (from === undefined || !term || others.length > 0)
      throw new WrongUsage('due 要写 --from 和一个期限：--working-days、--days 或 --months。')
    return { from, region, json, ...term }
  } catch (failure) {
    if (failure instanceof WrongUsage) throw failure
    throw new WrongUsage(`看不懂这些选项：${args.join(' ')}`, { cause: failure })
  }
}

function refuse(problem: string): ExitCode {
  process.stderr.write(`${problem}\n`)
  return 1
}
