import type { CodedItem } from '../catalogue/store.ts'
import { categoryOf } from './title.ts'

/** An item at its place in the whole catalogue: filters may hide its neighbours but never renumber it. */
export interface Row extends CodedItem {
  /** 序号, from 1. */
  readonly number: number
}

/** 一级事项 with what stands under it. */
export interface Category {
  readonly title: string
  /** The address of its heading on the catalogue page; the same whether or not the page is filtered. */
  readonly anchor: string
  readonly rows: readonly Row[]
}

/** In order of first appearance; a category that the document interrupts is joined again. */
export function categoriesOf(items: readonly CodedItem[]): Category[] {
  const rows = new Map<string, Row[]>()
  for (const [index, coded] of items.entries()) {
    const title = categoryOf(coded.item)
    const row = { ...coded, number: index + 1 }
    const known = rows.get(title)
    if (known) known.push(row)
    else rows.set(title, [row])
  }
  return [...rows].map(([title, own], index) => ({ title, anchor: `c${index + 1}`, rows: own }))
}
