import { cellAt } from '../1-document/grid.ts'
import { type ValueField, valueFields } from './columns.ts'
import { readElements } from './elements.ts'
import type { Page } from './find-tables.ts'
import { fold } from './fold.ts'
import { isToCheck } from './to-check.ts'
import { isTick } from './value-kind.ts'

/** What the columns of a document are seen to hold: the document teaches its own words. */
export interface KnownValues {
  /** The field whose column prints this text most often; null when no column does. */
  fieldOf(text: string): ValueField | null
  /** How often the field's column prints this text as a whole cell. */
  count(field: ValueField, text: string): number
  /** Whether some longer whole cell of the field's column ends so. */
  isEnd(field: ValueField, text: string): boolean
  /** Whether nearly every row fills the field's column. */
  isRarelyBlank(field: ValueField): boolean
  /** Whether most cells of 公开内容 hold several elements. */
  readonly listsElements: boolean
  /** Whether nearly every text that 公开依据 prints, of two or more, names a law between 《》. */
  readonly citesLaws: boolean
  /** Whether rows may be blank where a cell above is meant, as where cells are merged over rows. */
  readonly mayMerge: boolean
  /** Whether the field's column prints this text as a whole cell. */
  has(field: ValueField, text: string): boolean
}

/**
 * Learns from whole cells only. The first and the last value of a column on a page may be half of a cell that the
 * page break cut; inside a page a cell is whole, and so is a text seen both as a first and as a last value.
 */
export function learnValues(pages: readonly Page[]): KnownValues {
  const counts = new Map<ValueField, ReadonlyMap<string, number>>()
  for (const field of valueFields) counts.set(field, wholeValues(pages, field))
  const usual = usualFields(counts)
  const rarelyBlank = new Set(valueFields.filter(field => isRarelyBlank(pages, field)))
  const countOf = (field: ValueField, text: string) => counts.get(field)?.get(fold(text)) ?? 0
  return {
    count: countOf,
    isEnd: (field, text) => {
      const end = fold(text)
      return [...(counts.get(field)?.keys() ?? [])].some(whole => whole !== end && whole.endsWith(end))
    },
    isRarelyBlank: field => rarelyBlank.has(field),
    listsElements: mostAreLists(pages),
    citesLaws: mostCite(counts.get('legalBasis') ?? new Map()),
    mayMerge: mayMerge(pages),
    has: (field, text) => countOf(field, text) > 0,
    fieldOf: text => usual.get(fold(text)) ?? null,
  }
}

/** For each text the field whose column prints it most often; texts that two print as often are left out. */
function usualFields(
  counts: ReadonlyMap<ValueField, ReadonlyMap<string, number>>,
): ReadonlyMap<string, ValueField> {
  const most = new Map<string, { readonly field: ValueField | null; readonly count: number }>()
  for (const [field, texts] of counts) {
    for (const [text, count] of texts) {
      const best = most.get(text)
      if (!best || count > best.count) most.set(text, { field, count })
      else if (count === best.count) most.set(text, { field: null, count })
    }
  }
  return new Map([...most].flatMap(([text, { field }]) => (field ? [[text, field] as const] : [])))
}

function isRarelyBlank(pages: readonly Page[], field: ValueField): boolean {
  const texts = pages.flatMap(({ columns, rows }) => rows.map(row => cellAt(row, columns.values[field] ?? 0)))
  const blanks = texts.filter(text => text === '').length
  return texts.length >= 6 && blanks * 10 <= Math.max(10, texts.length)
}

function mostAreLists(pages: readonly Page[]): boolean {
  const texts = pages.flatMap(({ columns, rows }) =>
    rows.map(row => cellAt(row, columns.values.elements ?? 0) ?? '').filter(text => text !== ''),
  )
  const lists = texts.filter(text => readElements(text).length > 1)
  return lists.length > 0 && (lists.length >= texts.length - 1 || lists.length * 5 >= texts.length * 4)
}

function mostCite(bases: ReadonlyMap<string, number>): boolean {
  const texts = [...bases.keys()]
  const others = texts.filter(text => !text.includes('《')).length
  return texts.length - others >= 2 && others <= Math.max(1, texts.length / 8)
}

/** So many rows without one blank between them show that nothing is merged. */
const enoughRows = 8

function mayMerge(pages: readonly Page[]): boolean {
  const isBlank = ({ columns, rows }: Page) => {
    const shared = [...columns.titles.slice(0, -1), ...Object.values(columns.values)]
    return rows.some(row => shared.some(column => cellAt(row, column) === ''))
  }
  return pages.flatMap(page => page.rows).length < enoughRows || pages.some(isBlank)
}

function wholeValues(pages: readonly Page[], field: ValueField): ReadonlyMap<string, number> {
  const printed = pages.map(page => printedValues(page, field))
  const isFirst = (text: string, page: number) => page > 0 && printed[page]?.[0] === text
  const isLast = (text: string, page: number) => page < pages.length - 1 && printed[page]?.at(-1) === text
  const isBoth = (text: string) =>
    printed.some((_, a) => isFirst(text, a) && printed.some((_, b) => a !== b && isLast(text, b)))
  const counts = new Map<string, number>()
  printed.forEach((values, page) => {
    values.forEach((text, n) => {
      const mayBeTail = page > 0 && n === 0
      const mayBeHead = page < pages.length - 1 && n === values.length - 1
      const isWhole = (!mayBeTail && !mayBeHead) || isBoth(text)
      if (isWhole) counts.set(text, (counts.get(text) ?? 0) + 1)
    })
  })
  return counts
}

function printedValues({ columns, rows }: Page, field: ValueField): readonly string[] {
  const column = columns.values[field]
  if (column === undefined) return []
  return rows
    .map(row => fold(cellAt(row, column) ?? ''))
    .filter(text => text !== '' && !isTick(text) && !isToCheck(text))
}
