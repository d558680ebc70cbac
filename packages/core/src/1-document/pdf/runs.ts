import type { Glyph } from './drawing.ts'

/** A glyph along its own line: `start` and `end` run with the reading, `line` grows from one line to the next. */
export interface Along {
  readonly glyph: Glyph
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Turns a glyph so that its line runs to the right, whichever way it is printed; upright columns run to the left. */
export function along(glyph: Glyph): Along {
  const { left, right, top, bottom } = glyph
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  switch (glyph.towards) {
    case 'right':
      return { glyph, start: left, end: right, line: y }
    case 'left':
      return { glyph, start: -right, end: -left, line: -y }
    case 'down':
      return { glyph, start: top, end: bottom, line: -x }
    case 'up':
      return { glyph, start: -bottom, end: -top, line: x }
  }
}

/** Letters printed one after another without a gap: a word, a sentence, never less than one cell's line is cut into. */
export function runsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = []
  let last: Along | null = null
  for (const glyph of glyphs) {
    const here = along(glyph)
    if (last && follows(here, last)) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
    last = here
  }
  return runs
}

function follows(next: Along, last: Along): boolean {
  const size = Math.max(next.glyph.size, last.glyph.size)
  const gap = next.start - last.end
  return (
    next.glyph.towards === last.glyph.towards &&
    Math.abs(next.line - last.line) < 0.4 * size &&
    gap > -0.4 * size &&
    gap < 0.5 * size
  )
}

/** Drops letters printed twice in nearly the same place, as programs do to make them bold. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph>()
  return glyphs.filter(glyph => {
    const [x, y] = [Math.round(glyph.left / glyph.size), Math.round(glyph.top / glyph.size)]
    const around = [-1, 0, 1].flatMap(dx => [-1, 0, 1].map(dy => `${glyph.text} ${x + dx} ${y + dy}`))
    if (around.some(key => isOn(seen.get(key), glyph))) return false
    seen.set(`${glyph.text} ${x} ${y}`, glyph)
    return true
  })
}

function isOn(one: Glyph | undefined, other: Glyph): boolean {
  const close = 0.2 * other.size
  return one !== undefined && Math.abs(one.left - other.left) < close && Math.abs(one.top - other.top) < close
}
