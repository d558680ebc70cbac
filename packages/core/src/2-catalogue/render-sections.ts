import type { Section, Statement } from './describe-diff.ts'

/** Sections as a person reads them in a terminal. */
export function renderSections(sections: readonly Section[]): string {
  return sections
    .map(({ category, statements }) => `【${category}】\n${statements.flatMap(linesOf).join('\n')}\n`)
    .join('\n')
}

function linesOf({ what, sides, items }: Statement): readonly string[] {
  const opens = items.length > 0 && !what.endsWith('。')
  return [
    `  ${what}${opens ? '：' : ''}`,
    ...items.map(item => `    · ${item}`),
    ...sides.map(side => `    ${side}`),
  ]
}
