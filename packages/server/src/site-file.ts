import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { toDotPath } from 'zod/v4/core'
import zhCN from 'zod/v4/locales/zh-CN.js'
import { Refusal } from './refusal.ts'

z.config(zhCN())

/** Reads one of a site's JSON files. Throws a Refusal that says which file, where in it, and how to mend it. */
export function readSiteFile<T extends z.ZodType>(path: string, name: string, shape: T): z.infer<T> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Refusal(`找不到${name} ${path}，或读不了；请检查路径和权限。`, { cause })
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new Refusal(`${name} ${path} 不是有效的 JSON；请检查括号、引号和逗号。`, { cause })
  }
  const parsed = shape.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue && issue.path.length > 0 ? `“${toDotPath(issue.path)}”` : '开头'
  throw new Refusal(`${name} ${path} 的${place}写法不对（${issue?.message}）；请改正后再启动。`)
}
