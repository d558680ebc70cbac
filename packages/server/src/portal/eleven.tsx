/** The emblem: one cell for each element an item must disclose. No guide is written yet, so all are missing. */
export function Eleven({ elements }: { elements: readonly string[] }) {
  return (
    <ol class="eleven">
      {elements.map((element, index) => (
        <li>
          <span class="no" aria-hidden="true">
            {index + 1}
          </span>
          {element}
          <span class="vh">，待补充</span>
        </li>
      ))}
    </ol>
  )
}
