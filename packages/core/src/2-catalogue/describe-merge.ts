import type { Item } from './catalogue.ts'
import { describeValue } from './describe-change.ts'
import { type Remark, type Section, type Statement, sectionsOf } from './describe-diff.ts'
import { fieldLabel } from './field-label.ts'
import type { CatalogueConflict, Conflict } from './merge.ts'
import type { ItemConflict } from './merge-images.ts'
import type { FieldConflict } from './merge-item.ts'

/** Every conflict with its three sides; what is in question alike in many items is asked once. */
export function describeConflicts(conflicts: readonly Conflict[]): readonly Section[] {
  const statements: Statement[] = []
  const remarks: Remark[] = []
  for (const conflict of conflicts) {
    if (conflict.kind === 'field') remarks.push(describeField(conflict))
    else if (conflict.kind === 'item') remarks.push(describeItem(conflict))
    else statements.push({ ...describeWhole(conflict), items: [] })
  }
  return [...(statements.length > 0 ? [{ category: '整份目录', statements }] : []), ...sectionsOf(remarks)]
}

function describeField({ path, field, base, local, upper, why }: FieldConflict): Remark {
  const say = (value: FieldConflict['base']) =>
    value === undefined ? '没有这一列' : describeValue(field, value)
  return { path, what: `${fieldLabel(field)}：${why}`, sides: sides(say(base), say(local), say(upper)) }
}

function describeItem({ path, base, local, upper, why }: ItemConflict): Remark {
  const say = (items: readonly Item[]) =>
    items.length === 0 ? '没有' : items.map(each => `「${each.path.join(' › ')}」`).join('')
  return { path, what: why, sides: sides(say(base ? [base] : []), say(local), say(upper)) }
}

function describeWhole({ kind, base, local, upper, why }: CatalogueConflict): Omit<Statement, 'items'> {
  return { what: why, sides: kind === 'title' ? sides(base, local, upper) : [] }
}

function sides(base: string, local: string, upper: string): readonly string[] {
  return [`原来：${base}`, `本地（暂时保留）：${local}`, `上级：${upper}`]
}
