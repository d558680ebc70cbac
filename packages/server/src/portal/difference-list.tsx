import type { Section } from '@mingbai/core/2-catalogue/describe-diff'

/** What changed between two versions, category by category, in sentences; a long one can be folded away. */
export function DifferenceList({ sections }: { sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ category, statements }) => (
        <section class="difference">
          <h3>{category}</h3>
          <ul>
            {statements.map(({ what, items }) => (
              <li>
                <p>{what}</p>
                {items.length > 0 && (
                  <ul class="plain">
                    {items.map(item => (
                      <li>{item}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
