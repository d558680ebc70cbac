import table from './divisions.json' with { type: 'json' }

/** 行政区划: a province, prefecture or county by its code of 2, 4 or 6 digits. */
export interface Division {
  readonly code: string
  readonly name: string
}

/** A dated table: names and codes change every year. */
export interface DivisionTable {
  /** Where it was taken from, for readers. */
  readonly source: string
  readonly asOf: string
  readonly divisions: readonly Division[]
}

/** 县级以上行政区划 of the mainland. */
export const nationalDivisions: DivisionTable = {
  source: table.source,
  asOf: table.asOf,
  divisions: table.divisions.map(([code = '', name = '']) => ({ code, name })),
}

/** Whether one lies in the other: 伊宁市 and 新疆维吾尔自治区 do, 伊宁市 and 伊宁县 do not. */
export function isSameChain(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}
