import type { Note } from '../finding/finding.ts'
import { fieldLabels, valueFields } from './columns.ts'
import type { Entry } from './fill-merged.ts'
import type { Slot } from './line.ts'
import { underAnItem } from './under-an-item.ts'

/** A group has fewer items than that. */
const farthest = 50

/** Adds to each entry what only its place among the others, or the cells it inherits from, can put in doubt. */
export function doubtEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, index) => {
    const before = entries[index - 1]
    const notes = [
      ...numberForTitle(entry),
      ...oddOneOut(entry, before),
      ...underAnItem(entry, entries.slice(Math.max(0, index - farthest), index)),
      ...leansOnRepair(entry),
      ...leansOnOtherGroup(entry, before),
    ]
    return notes.length > 0 ? { ...entry, notes: [...entry.notes, ...notes] } : entry
  })
}

/** 1, 2、: nothing is called so. It numbers the items, in a column of its own that another row's slip has hidden. */
function numberForTitle({ titles }: Entry): readonly Note[] {
  const number = titles.find(title => /^\d{1,4}[.．、]?$/u.test(title.text))
  if (!number) return []
  return [
    {
      code: 'level-in-doubt',
      severity: 'warning',
      column: number.column,
      what: `“${number.text}”只是一个编号，却印在事项名称的列里，照原样读成了一级名称。`,
      why: '编号不是事项；这一列多半是没有写表头的序号列，别的行又印错了列，所以没有认出来。',
      fix: '对照原文件核对这一列；是序号的，请给它写上表头“序号”后重新读取。',
    },
  ]
}

/**
 * A leaf that carries its group's merged cell down, yet has a basis of its own and other words than the group:
 * the group may have ended above it.
 */
function oddOneOut(entry: Entry, before: Entry | undefined): readonly Note[] {
  const leaf = entry.titles.at(-1)
  const group = entry.titles.at(-2)
  const basis = entry.values.legalBasis
  if (!leaf || !group || !basis || entry.titles.length < 3 || group.how !== 'inherited' || group.isMerged)
    return []
  const isSibling = before?.titles.at(-2)?.text === group.text
  const hasOwnBasis = basis.how !== 'inherited' && basis.text !== before?.values.legalBasis?.text
  if (!isSibling || !hasOwnBasis || leaf.text.slice(-2) === group.text.slice(-2)) return []
  return [
    {
      code: 'level-in-doubt',
      severity: 'warning',
      column: leaf.column,
      what: `“${leaf.text}”印在“${group.text}”之下，但依据与同组不同，名称也不相合，可能是与它并列的二级事项。`,
      why: '合并单元格在哪一行结束，只看提取出来的文字分不清。',
      fix: '对照原文件核对上级事项；另一种读法是它直接属于一级事项。',
    },
  ]
}

/** A new first level whose cells are all blank may share the merged cells above it, or have lost its own. */
function leansOnOtherGroup(entry: Entry, before: Entry | undefined): readonly Note[] {
  const [first] = entry.titles
  if (!first || !before || first.row !== entry.row || first.text === before.titles[0]?.text) return []
  const labels = valueFields
    .filter(field => entry.values[field]?.how === 'inherited' && !entry.values[field].isMerged)
    .map(field => fieldLabels[field])
  if (labels.length === 0) return []
  return [
    {
      code: 'inherits-from-other-group',
      severity: 'info',
      what: `${labels.join('、')}沿用了上一个一级事项的单元格。`,
      why: '一级事项换了，合并的单元格可能也在这里结束。',
      fix: '对照原文件核对这几格。',
    },
  ]
}

function leansOn(slot: Slot | undefined): boolean {
  return slot?.how === 'inherited' && slot.isDoubtful === true
}

function leansOnRepair(entry: Entry): readonly Note[] {
  const fields = valueFields.filter(field => leansOn(entry.values[field])).map(field => fieldLabels[field])
  const labels = entry.titles.some(leansOn) ? ['上级事项', ...fields] : fields
  if (labels.length === 0) return []
  return [
    {
      code: 'inherits-repaired-value',
      severity: 'info',
      what: `${labels.join('、')}沿用上面修复过或有疑问的单元格。`,
      why: '上面读得不对，这里也会跟着错。',
      fix: '先核对上面那一行，再看这一行。',
    },
  ]
}
