import type { Finding, Waived } from '../finding/finding.ts'

/** A finding that may stay, at an item or at all items under a 上级事项. */
export interface Waiver extends Waived {
  readonly rule: string
  /** The item's titles, or those of a group. */
  readonly path: readonly string[]
}

/** Who may waive. Roles only: the file is kept and shown, and a name in it would be personal data. */
const roles = ['目录管理员', '审核人员', '信息公开工作机构']

type ReadWaivers =
  | { readonly ok: true; readonly waivers: readonly Waiver[] }
  | { readonly ok: false; readonly problem: string }

/** `[{"rule":"…","path":["…"],"reason":"…","by":"目录管理员","on":"2026-11-24"}]`. */
export function readWaivers(json: unknown): ReadWaivers {
  if (!Array.isArray(json)) return { ok: false, problem: '应是豁免的列表。' }
  for (const [n, each] of json.entries()) {
    const fault = faultOf(each ?? {})
    if (fault !== null) return { ok: false, problem: `第 ${n + 1} 条豁免${fault}。` }
  }
  return { ok: true, waivers: json }
}

function faultOf({ rule, path, reason, by, on }: Partial<Record<keyof Waiver, unknown>>): string | null {
  if (typeof rule !== 'string' || rule === '') return '没有写 rule（规则代码）'
  if (!Array.isArray(path) || path.length === 0 || path.some(title => typeof title !== 'string'))
    return '没有写 path（事项路径）'
  if (typeof reason !== 'string' || reason.trim() === '') return '没有写 reason（理由）'
  if (!roles.includes(by as string)) return `的 by 要写职责，不写人名：${roles.join('、')}之一`
  if (typeof on !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(on)) return '的 on 要写日期，例如 2026-11-24'
  return null
}

/** The findings, those somebody has waived marked with the reason: nothing disappears. */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] {
  return findings.map(finding => {
    const waiver = waivers.find(each => covers(each, finding))
    if (waiver === undefined) return finding
    const { reason, by, on } = waiver
    return { ...finding, waived: { reason, by, on } }
  })
}

/**
 * A waiver that meets no finding is itself one: the defect is mended, or the waiver names what does not exist. It stands in
 * no cell; row 1 is the catalogue as a whole.
 */
export function unusedWaivers(waivers: readonly Waiver[], findings: readonly Finding[]): readonly Finding[] {
  return waivers
    .filter(waiver => !findings.some(finding => covers(waiver, finding)))
    .map(({ rule, path }) => ({
      code: 'waiver-unused',
      severity: 'warning',
      at: { row: 1, path },
      what: `对“${path.join(' › ')}”的 ${rule} 的豁免没有用上。`,
      why: '留着用不上的豁免，以后同样的差错再出现时就没有人看见。',
      fix: '差错已经改好的，删去这条豁免；规则代码或事项路径写错的，改正。',
    }))
}

function covers({ rule, path }: Waiver, { code, at }: Finding): boolean {
  return code === rule && path.every((title, n) => at.path?.[n] === title)
}
