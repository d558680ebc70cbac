/**
 * Names that touch, told apart where all of the text is names that are known; null for any other text, and for a name.
 *
 *   公开查阅点政务服务中心  →  公开查阅点│政务服务中心    a line ended between the two, and its end was lost
 */
export function wholeParts(text: string, known: ReadonlySet<string>): readonly string[] | null {
  if (known.has(text)) return null
  // Names of which each begins as the next could otherwise be tried in more ways than anybody waits for.
  const deadEnds = new Set<number>()
  const partsFrom = (start: number): readonly string[] | null => {
    if (start === text.length) return []
    if (deadEnds.has(start)) return null
    for (let end = text.length; end > start; end--) {
      const part = text.slice(start, end)
      const rest = known.has(part) ? partsFrom(end) : null
      if (rest) return [part, ...rest]
    }
    deadEnds.add(start)
    return null
  }
  const parts = text.length > longest ? null : partsFrom(0)
  return parts && parts.length > 1 ? parts : null
}

/** Longer than any two names of a list. */
const longest = 120
