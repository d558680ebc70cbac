import type { CoverageRow } from '@mingbai/core/6-channel/coverage'
import { CellShape } from './cell-marks.tsx'

interface FieldProps {
  readonly categories: readonly { readonly title: string; readonly rows: readonly CoverageRow[] }[]
  /** The rows of the picture, from top to bottom: elements as the catalogue prints them. */
  readonly elements: readonly string[]
  /** Says in words what the picture shows. */
  readonly label: string
}

const cell = { width: 10, height: 16 }

/**
 * The whole duty as one picture: a column is an item, a row an element. The table only lays it out, so that each
 * category gets its share of the width without a style of its own.
 */
export function CoverageField({ categories, elements, label }: FieldProps) {
  return (
    <figure class="field">
      <ul aria-hidden="true">
        {elements.map(element => (
          <li>{element}</li>
        ))}
      </ul>
      <table role="img" aria-label={label}>
        <tbody aria-hidden="true">
          <tr>
            {categories.map(({ rows }) => (
              <td colspan={rows.length}>
                <Columns rows={rows} elements={elements} />
              </td>
            ))}
          </tr>
          <tr>
            {categories.map(({ title, rows }) => (
              <th colspan={rows.length} class={rows.length < 12 ? 'narrow' : undefined}>
                <b>{rows.length}</b>
                <span>{title}</span>
              </th>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  )
}

function Columns({ rows, elements }: { rows: readonly CoverageRow[]; elements: readonly string[] }) {
  return (
    <svg
      viewBox={`0 0 ${rows.length * cell.width} ${elements.length * cell.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {rows.map(({ cells }, column) =>
        elements.map((element, row) => {
          const found = cells.find(({ label }) => label === element)
          return (
            found && (
              <CellShape
                state={found.state}
                x={column * cell.width + 1}
                y={row * cell.height + 1}
                width={cell.width - 2}
                height={cell.height - 2}
              />
            )
          )
        }),
      )}
    </svg>
  )
}
