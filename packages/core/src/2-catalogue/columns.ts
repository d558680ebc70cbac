/** The columns that hold text and are shared by rows through merged cells. */
export const valueFields = ['elements', 'legalBasis', 'timeLimit', 'agency', 'channels'] as const
export type ValueField = (typeof valueFields)[number]

export type TickGroup = 'audience' | 'mode' | 'tiers'

/** One column of ticks: `audience.everyone`, `tiers.county`. */
export interface TickColumn {
  readonly column: number
  readonly group: TickGroup
  readonly key: string
  /** The column holds words for its whole group (全社会、特定群众), and others share it. */
  readonly isWord?: true
}

/** Where each thing stands in one table; columns count from 1. */
export interface Columns {
  readonly width: number
  /** 一级、二级、三级事项, as many as the table has. */
  readonly titles: readonly number[]
  readonly values: Readonly<Partial<Record<ValueField, number>>>
  readonly ticks: readonly TickColumn[]
  /** 序号. */
  readonly ordinal: number | null
  /** Printed columns that a catalogue has no place for: 咨询电话, 备注. */
  readonly unused: readonly { readonly column: number; readonly label: string }[]
}

/** The Chinese name of a field, for findings and pages. */
export const fieldLabels: Readonly<Record<ValueField | TickGroup, string>> = {
  elements: '公开内容（要素）',
  legalBasis: '公开依据',
  timeLimit: '公开时限',
  agency: '公开主体',
  channels: '公开渠道和载体',
  audience: '公开对象',
  mode: '公开方式',
  tiers: '公开层级',
}

/** The tick columns of a table in their groups: 公开对象, 公开方式, 公开层级. */
export function tickGroups(columns: Columns): readonly (readonly TickColumn[])[] {
  const groups = new Map<TickGroup, TickColumn[]>()
  for (const tick of columns.ticks) groups.set(tick.group, [...(groups.get(tick.group) ?? []), tick])
  return [...groups.values()]
}
