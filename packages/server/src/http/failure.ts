import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
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
  const rejection = rejectionOf(error)
  // What is still coming of a body that is too large is not read: nothing else can be said on this connection.
  if (rejection?.status === 413) c.header('Connection', 'close')
  if (rejection) return c.json({ problem: rejection.message, ...rejection.more }, rejection.status)
  logFailure(error, c)
  const problem = '服务器出了问题，没有办成；请过几分钟再试。'
  return c.req.path.startsWith('/api/') ? c.json({ problem }, 500) : c.text(`${problem}\n`, 500)
}

/** Hono and the contracts throw their own for a body that cannot be read. */
function rejectionOf(error: Error): Rejection | null {
  if (error instanceof Rejection) return error
  if (!(error instanceof HTTPException)) return null
  if (error.status === 400) return new Rejection(400, '请求的内容不是完整的 JSON，读不出来；请检查后再发。')
  if (error.status === 415)
    return new Rejection(415, '请求的内容要写成 JSON，并带上 Content-Type: application/json；请改正后再发。')
  return null
}

/** Drizzle prints a failed statement's parameters, which may be what a person typed: they stay out of the log. */
function oneLine(error: Error): string {
  const stack = error.stack ?? String(error)
  return stack.replace(/\nparams:[\s\S]*?(?=\n {4}at |$)/, '').replace(/\s*\n\s*/g, ' | ')
}
