import type { CoverageRow } from '@mingbai/core/6-channel/coverage'
import { itemHref } from './addresses.ts'
import type { Category, Row } from './categories.ts'
import { CellMarks } from './cell-marks.tsx'
import type { Doubts } from './doubts.ts'
import { lawTitles, Tick, Ticked, Unverified } from './marks.tsx'
import { rowDifferences } from './row-differences.ts'
import { ownLegalBasis, type SharedValues } from './shared-values.ts'
import { as } from './table-roles.ts'
import { tierLabel } from './tiers.ts'
import { parentOf, titleOf } from './title.ts'

interface TableProps {
  readonly categories: readonly Category[]
  readonly tiers: readonly string[]
  readonly shared: SharedValues
  readonly doubts: Doubts
  readonly title: string
  /** Null: without that column, for a version that is not in force. */
  readonly coverage: readonly CoverageRow[] | null
  /** Whether an item has a page; without it every one has. */
  readonly isLinked?: (code: string) => boolean
}

export function CatalogueTable({
  categories,
  tiers,
  shared,
  doubts,
  title,
  coverage,
  isLinked = () => true,
}: TableProps) {
  const columns = [
    '序号',
    '公开事项',
    ...(coverage ? ['公开情况'] : []),
    '公开依据',
    '公开对象',
    '公开方式',
    ...tiers.map(tierLabel),
  ]
  const cells = coverage && new Map(coverage.map(row => [row.code, row.cells]))
  return (
    <table class="catalogue" {...as.table}>
      <caption class="vh">{title}</caption>
      <thead {...as.group}>
        <tr {...as.row}>
          {columns.map(column => (
            <th scope="col" {...as.columnHeader}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {categories.map(category => (
        <tbody id={category.anchor} {...as.group}>
          <tr class="group" {...as.row}>
            <th colspan={columns.length} scope="rowgroup" {...as.rowHeader}>
              <span class="n">{category.rows.length}</span>
              {category.title}
            </th>
          </tr>
          {category.rows.map(row => (
            <ItemRow
              row={row}
              tiers={tiers}
              shared={shared}
              isQuestioned={doubts.questioned.has(row.code)}
              cells={cells && (cells.get(row.code) ?? [])}
              isLinked={isLinked(row.code)}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface ItemRowProps {
  readonly row: Row
  readonly tiers: readonly string[]
  readonly shared: SharedValues
  readonly isQuestioned: boolean
  readonly cells: CoverageRow['cells'] | null
  readonly isLinked: boolean
}

function ItemRow({ row, tiers, shared, isQuestioned, cells, isLinked }: ItemRowProps) {
  const { item, code, number } = row
  const parent = parentOf(item)
  return (
    <tr {...as.row}>
      <td class="no" {...as.cell}>
        {number}
      </td>
      <th scope="row" {...as.rowHeader}>
        {parent !== null && <span class="parent">{parent}</span>}
        {isLinked ? <a href={itemHref(code)}>{titleOf(item)}</a> : titleOf(item)}{' '}
        {isQuestioned && <Unverified />}
        {rowDifferences(item, shared).map(({ label, value }) => (
          <span class="own">
            {label}：{value ?? <Unverified />}
          </span>
        ))}
      </th>
      {cells && (
        <td data-label="公开情况" {...as.cell}>
          {cells.length > 0 ? <CellMarks cells={cells} /> : <Unverified />}
        </td>
      )}
      <td class="law" data-label="公开依据" {...as.cell}>
        <span>
          <LegalBasis all={item.legalBasis} own={ownLegalBasis(item, shared)} />
        </span>
      </td>
      <td class="c" data-label="公开对象" {...as.cell}>
        <Ticked
          choices={[
            ['全社会', item.audience.everyone],
            ['特定群体', item.audience.specificGroup],
          ]}
        />
      </td>
      <td class="c" data-label="公开方式" {...as.cell}>
        <Ticked
          choices={[
            ['主动', item.mode.proactive],
            ['依申请', item.mode.onRequest],
          ]}
        />
      </td>
      {tiers.map(tier => (
        <td class="c" data-label={tierLabel(tier)} {...as.cell}>
          <span>
            <Tick truth={item.tiers[tier]} />
          </span>
        </td>
      ))}
    </tr>
  )
}

function LegalBasis({ all, own }: { all: readonly string[]; own: readonly string[] }) {
  if (all.length === 0) return <Unverified />
  return <>{own.length === 0 ? '同共同依据' : lawTitles(own)}</>
}
