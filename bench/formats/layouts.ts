import type { TickGroup, ValueField } from '../../packages/core/src/2-catalogue/columns.ts'

/** What one printed column of a table holds. */
export type Holds =
  | { readonly kind: 'ordinal' | 'extra' }
  | { readonly kind: 'title'; readonly level: number }
  | { readonly kind: 'value'; readonly field: ValueField }
  | { readonly kind: 'tick'; readonly group: TickGroup; readonly key: string }
  | { readonly kind: 'words'; readonly group: TickGroup }

/** The columns of a table by name, as counties print them; `·` begins a column that the head does not name. */
const full = '一级事项 二级事项 公开内容 公开依据 公开时限 公开主体 公开渠道 全社会 特定群体 主动 依申请'
const three = full.replace('二级事项', '二级事项 三级事项')
const flat = full.replace('一级事项 二级事项', '公开事项')

/** Every layout seen in counties' documents. */
export const layouts: Readonly<Record<string, string>> = {
  全部14栏: `序号 ${full} 县级 乡级`,
  无层级: `序号 ${full}`,
  一个层级: `序号 ${full} 乡、村级`,
  三个层级: `序号 ${full} 市级 县级 乡镇级`,
  街道社区: `序号 ${full} 街道 嘎查(社区)级`,
  三级事项: `序号 ${three} 县级 乡、村级`,
  三级事项无序号: `${three} 县级 乡、村级`,
  一级事项: `序号 ${flat} 县级 乡级`,
  一级事项无序号: `${flat} 县级`,
  无序号: `${full} 县级 乡级`,
  序号无表头: `${full.replace('二级事项', '·序号 二级事项')} 县级 乡级`,
  方式在渠道前对象在后: `序号 一级事项 二级事项 公开内容 公开依据 公开时限 公开主体 主动 依申请 公开渠道 县级 乡级 全社会 特定群体`,
  主体在依据前: `一级事项 二级事项 公开内容 公开主体 公开依据 公开时限 公开渠道 全社会 特定群体 主动 依申请 县级 乡级`,
  对象方式在渠道前: `公开事项 公开内容 公开依据 公开时限 公开主体 全社会 特定群体 主动 依申请 公开渠道`,
  无主体: `序号 ${full.replace(' 公开主体', '')} 县级 乡级`,
  无内容: `序号 ${full.replace(' 公开内容', '')} 县级`,
  只有内容时限主体: `序号 一级事项 二级事项 公开内容 公开时限 公开主体 备注`,
  多栏: `序号 一级目录 ${full} 县级 乡级 咨询电话 监督举报电话`,
  责任科室: `序号 ${full.replace('公开主体', '公开主体 责任科室')} 县级 乡级 备注`,
  过程: `序号 ${full.replace('公开内容', '过程 公开内容')} 县级 乡级`,
  文字代勾: `序号 一级事项 二级事项 公开内容 公开依据 公开时限 公开主体 公开渠道 公开对象 公开方式 公开层级`,
}

const values: Readonly<Record<string, ValueField>> = {
  公开内容: 'elements',
  公开依据: 'legalBasis',
  公开时限: 'timeLimit',
  公开主体: 'agency',
  公开渠道: 'channels',
}

const ticks: Readonly<Record<string, readonly [TickGroup, string]>> = {
  全社会: ['audience', 'everyone'],
  特定群体: ['audience', 'specificGroup'],
  主动: ['mode', 'proactive'],
  依申请: ['mode', 'onRequest'],
  县级: ['tiers', 'county'],
  乡级: ['tiers', 'township'],
  '乡、村级': ['tiers', 'township'],
  乡镇级: ['tiers', 'township'],
  市级: ['tiers', 'city'],
  街道: ['tiers', 'street'],
  '嘎查(社区)级': ['tiers', '嘎查(社区)级'],
}

const groups: Readonly<Record<string, TickGroup>> = {
  公开对象: 'audience',
  公开方式: 'mode',
  公开层级: 'tiers',
}

/** What the column of that name holds; names that no catalogue has a place for are extra. */
export function holdsOf(name: string): Holds {
  if (/^·?序号$/u.test(name)) return { kind: 'ordinal' }
  const level = ['一级事项', '二级事项', '三级事项'].indexOf(name === '公开事项' ? '一级事项' : name)
  if (level >= 0) return { kind: 'title', level }
  const field = values[name]
  if (field) return { kind: 'value', field }
  const tick = ticks[name]
  if (tick) return { kind: 'tick', group: tick[0], key: tick[1] }
  const group = groups[name]
  return group ? { kind: 'words', group } : { kind: 'extra' }
}

/** The words under which counties print a column; the first is the national form's. */
export const spellings: Readonly<Record<string, readonly string[]>> = {
  序号: ['序号', '序 号', '编号'],
  一级事项: ['一级事项', '一级'],
  二级事项: ['二级事项', '二级'],
  三级事项: ['三级事项', '三级'],
  公开内容: ['公开内容（要素）', '公开内容', '公开内容(要素)及要求', '公開內容'],
  公开依据: ['公开依据', '公开\n依据', '公開依據'],
  公开时限: ['公开时限', '公 开 时 限'],
  公开主体: ['公开主体', '公开责任单位', '公開主體'],
  公开渠道: ['公开渠道和载体', '公开渠道', '公开渠道和载体（“■”表示必选项，“□”表示可选项）'],
  全社会: ['全社会', '全 社 会', '社会'],
  特定群体: ['特定群体', '特定群众', '特定群体（请写明）', '特定\n群体'],
  主动: ['主动', '主动公开'],
  依申请: ['依申请', '依申请公开', '依申\n请公开', '申请公开'],
}
