import { fieldLabels, type TickGroup, type ValueField } from './columns.ts'

const tickLabels: Readonly<Record<string, string>> = {
  'audience.everyone': '全社会',
  'audience.specificGroup': '特定群体',
  'mode.proactive': '主动公开',
  'mode.onRequest': '依申请公开',
  'tiers.county': '县级',
  'tiers.township': '乡、村级',
  'tiers.village': '村级',
  'tiers.street': '街道',
  'tiers.city': '市级',
}

/** A field path as readers know the column: 公开时限; 公开层级（县级）. A column nobody foresaw bears its printed label. */
export function fieldLabel(field: string): string {
  if (field === 'path') return '事项名称'
  const dot = field.indexOf('.')
  const label = fieldLabels[(dot < 0 ? field : field.slice(0, dot)) as ValueField | TickGroup]
  if (dot < 0) return label
  return `${label}（${tickLabel(field)}）`
}

/** The name of one column of ticks: 县级. */
export function tickLabel(field: string): string {
  return tickLabels[field] ?? field.slice(field.indexOf('.') + 1)
}
