import type { Frame } from './find-frames.ts'
import { near } from './join-rules.ts'

/**
 * A table that goes on over pages has one set of columns, though a page on which two of them are merged throughout
 * does not draw the line between:
 *
 *   page 1  │一级│二级│三级│内容│
 *   page 2  │一级│二级     │内容│   ← the last column is the fourth here, too
 *
 * @param pages the frames of each page, from top to bottom
 * @returns for each page its frames; `goesOn` tells of the first whether it goes on from the page before
 */
export function shareColumns(
  pages: readonly (readonly Frame[])[],
): readonly { readonly frames: readonly Frame[]; readonly goesOn: boolean }[] {
  const shared: { frames: Frame[]; goesOn: boolean }[] = []
  for (const page of pages) {
    const frames = [...page]
    const [first] = frames
    const last = shared.at(-1)?.frames.at(-1)
    const xs = first && last ? commonPlaces(last.xs, first.xs) : null
    if (first && last && xs) {
      frames[0] = { ...first, xs }
      widenBack(shared, xs, last.xs.length)
    }
    shared.push({ frames, goesOn: xs !== null })
  }
  return shared
}

/** The pages before, back to where the table begins, take the columns that only this page draws. */
function widenBack(shared: { frames: Frame[]; goesOn: boolean }[], xs: readonly number[], was: number): void {
  if (xs.length === was) return
  for (let n = shared.length - 1; n >= 0; n--) {
    const page = shared[n]
    const at = (page?.frames.length ?? 0) - 1
    if (!page || at < 0) return
    page.frames[at] = { ...(page.frames[at] as Frame), xs }
    if (at > 0 || !page.goesOn) return
  }
}

/** The places of both, when one has all that the other has; else null. */
function commonPlaces(one: readonly number[], other: readonly number[]): readonly number[] | null {
  const [more, fewer] = one.length >= other.length ? [one, other] : [other, one]
  const isEnd = (a: number | undefined, b: number | undefined) => Math.abs((a ?? 0) - (b ?? 0)) <= near * 2
  if (!isEnd(more[0], fewer[0]) || !isEnd(more.at(-1), fewer.at(-1))) return null
  return fewer.every(x => more.some(each => Math.abs(each - x) <= near * 2)) ? more : null
}
