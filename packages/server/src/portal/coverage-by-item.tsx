import { itemHref } from './addresses.ts'
import { CellRow, stateWords } from './cell-marks.tsx'
import type { CategoryCoverage } from './coverage-figures.ts'
import { titleOf } from './title.ts'

interface CoverageByItemProps {
  readonly categories: readonly CategoryCoverage[]
  readonly elements: readonly string[]
}

/** Every cell, by category; opened one at a time so that a phone is not handed 891 cells at once. */
export function CoverageByItem({ categories, elements }: CoverageByItemProps) {
  return (
    <>
      {categories.map(({ title, rows, tally }) => (
        <details class="by-item">
          <summary>
            {title}{' '}
            <span class="note">
              {rows.length} 项，待补充 {tally.missing} 格
            </span>
          </summary>
          <section class="sideways" aria-label={`${title}逐项`} tabindex={0}>
            <table class="grid">
              <thead>
                <tr>
                  <th scope="col">事项</th>
                  {elements.map(element => (
                    <th scope="col">{element}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ code, item, cells }) => (
                  <tr>
                    <th scope="row">
                      <a href={itemHref(code)}>{titleOf(item)}</a>
                    </th>
                    {elements.map(element => {
                      const cell = cells.find(({ label }) => label === element)
                      return (
                        <td>
                          {cell ? (
                            <>
                              <CellRow states={[cell.state]} />
                              <span class="vh">{stateWords[cell.state]}</span>
                            </>
                          ) : (
                            <span class="vh">目录没有要求</span>
                          )}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      ))}
    </>
  )
}
