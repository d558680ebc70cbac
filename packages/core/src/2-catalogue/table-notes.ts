import type { Row } from '../1-document/grid.ts'
import type { Finding, Note } from '../finding/finding.ts'
import type { Table } from './find-tables.ts'

/** What concerns the table as a whole: what the reader said of the document, and columns that have no place. */
export function tableNotes(table: Table, notes: readonly Note[]): readonly Finding[] {
  const [first] = table.pages
  if (!first) return []
  const at = { row: first.head.number }
  const unused = first.columns.unused.map((each): Note => unusedColumn(each.column, each.label))
  return [...notes, ...unused].map(({ column, ...note }) => ({
    ...note,
    at: column === undefined ? at : { ...at, column },
  }))
}

function unusedColumn(column: number, label: string): Note {
  return {
    code: 'column-not-used',
    severity: 'info',
    column,
    what: `“${label}”这一列不是标准目录的栏目，没有采用。`,
    why: '目录只记事项、内容、依据、时限、主体、渠道、对象、方式和层级。',
    fix: '如果它其实是其中一栏，请把表头改成标准的名称后重新读取。',
  }
}

/** A row that holds a heading or a note, not an item. */
export function asideRow(row: Row): Finding {
  return {
    code: 'row-beside-the-items',
    severity: 'info',
    at: { row: row.number },
    what: `第 ${row.number} 行不是事项，是小标题或备注：“${row.cells.join('').slice(0, 60)}”，没有采用。`,
    why: '它横跨全表，或以“注”开头；如果其实是一级事项，下面各行就缺了上级。',
    fix: '如果它是事项，请写进事项的列里后重新读取。',
  }
}

/** A table that stands below the catalogue and is none of it. */
export function otherTable(row: Row): Finding {
  return {
    code: 'table-without-head',
    severity: 'warning',
    at: { row: row.number },
    what: `第 ${row.number} 行起是另一张表（“${row.cells.join('').slice(0, 30)}”），列数和目录不同，也没有目录的表头，没有采用。`,
    why: '目录后面常附有签收表、联系表；当作目录来读，会多出不该有的事项。',
    fix: '如果它也是目录的一部分，请给它加上表头后重新读取。',
  }
}
