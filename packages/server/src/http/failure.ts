import type { Context, ErrorHandler } from 'hono'
import { Rejection } from './rejection.ts'

/** One line in the log: what was asked, without its query, and where it went wrong. */
export function logFailure(error: Error, c: Context): void {
  logProblem(`${c.req.method} ${c.req.path}`, error)
}

/** The same for what nobody waits for. */
export function logProblem(what: string, error: Error): void {
  process.stderr.write(`${what} ${oneLine(error)}\n`)
}

/** For whatever has no page of its own for it. */
export const failure: ErrorHandler = (error, c) => {
  if (error instanceof Rejection) return c.json({ problem: error.message, ...error.more }, error.status)
  logFailure(error, c)
  const problem = '服务器出了问题，没有办成；请过几分钟再试。'
  return c.req.path.startsWith('/api/') ? c.json({ problem }, 500) : c.text(`${problem}\n`, 500)
}

/** Drizzle prints a failed statement's parameters, which may be what a person typed: they stay out of the log. */
function oneLine(error: Error): string {
  const stack = error.stack ?? String(error)
  return stack.replace(/\nparams:[\s\S]*?(?=\n {4}at |$)/, '').replace(/\s*\n\s*/g, ' | ')
}
