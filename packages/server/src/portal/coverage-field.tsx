import type { ElementState } from '@mingbai/core/4-content/completeness'
import type { CoverageRow } from '@mingbai/core/6-channel/coverage'

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
    <figure class="cell-field">
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
              <td colspan={rows.length} class={rows.length < 12 ? 'label narrow' : 'label'}>
                <b>{rows.length}</b>
                <span>{title}</span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  )
}

/** Few paths instead of many shapes: the first page must stay light. */
function Columns({ rows, elements }: { rows: readonly CoverageRow[]; elements: readonly string[] }) {
  const cells = rows.flatMap((row, column) =>
    elements.flatMap((element, line) => {
      const state = row.cells.find(({ label }) => label === element)?.state
      return state ? [{ state, x: column * cell.width + 1, y: line * cell.height + 1 }] : []
    }),
  )
  const draw = (state: ElementState, top: number, height: number, left = 0, width = cell.width - 2) =>
    cells
      .filter(drawn => drawn.state === state)
      .map(({ x, y }) => `M${x + left} ${y + top}h${width}v${height}h-${width}z`)
      .join('')
  const high = cell.height - 2
  return (
    <svg
      viewBox={`0 0 ${rows.length * cell.width} ${elements.length * cell.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="half" d={draw('partly', 0, high)} />
      <path class="full" d={draw('disclosed', 0, high) + draw('partly', high / 2, high / 2)} />
      <path class="none" d={draw('missing', 0, high)} />
      <path class="dot" d={draw('missing', high / 2 - 1, 2, 3, 2)} />
    </svg>
  )
}
