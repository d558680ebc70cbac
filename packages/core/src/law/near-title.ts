/** A quarter of the characters may differ: 劳动保障条例 is near 劳动保障监察条例, 失业保险条例 is not near 工伤保险条例. */
const tolerance = 0.25

/** How far apart two different titles are, from 0 to 1, when one may be a slip for the other; else null. */
export function nearness(one: string, other: string): number | null {
  const longer = Math.max(one.length, other.length)
  if (one === other || Math.abs(one.length - other.length) > longer * tolerance) return null
  const share = editDistance(one, other) / longer
  return share <= tolerance ? share : null
}

/** Levenshtein's distance: characters to insert, delete or replace. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
