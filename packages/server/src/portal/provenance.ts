import type { Item, Origin } from '@mingbai/core/2-catalogue/catalogue'

const words: Readonly<Record<Origin, string>> = {
  stated: '原表写明',
  inherited: '与上面合并的单元格相同',
  repaired: '读取时修复',
  missing: '原表读不到',
}

/** How a value is known, in a resident's words, with the row of the document where it can be checked. */
export function howKnown(item: Item, field: string): string {
  const [group = field] = field.split('.')
  const known = item.provenance[field] ?? item.provenance[group]
  if (!known) return '没有记录'
  return `${words[known.how]}（原文第 ${known.row} 行）`
}
