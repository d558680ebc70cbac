/**
 * Splits cells of 公开渠道和载体 into channels. Channels stand apart by white space or marks, behind a ticked box
 * (■; those behind □ were not chosen), or touch:
 *
 *   政务服务网 政府门户网站    ← teaches the two names
 *   政务服务网政府门户网站     ← then splits here too
 *
 * @param cells every channel cell of the document: it teaches its own names
 */
export function channelReader(cells: readonly string[]): (text: string) => readonly string[] {
  const names = new Set(cells.map(apart).flatMap(parts => (parts.length > 1 ? parts : [])))
  const starts = groupBy(names, name => name.slice(0, 2))
  const ends = groupBy(names, name => name.slice(-2))

  /** Takes the known names off the front and the back of a part; what remains is a name of its own. */
  function touching(part: string): readonly string[] {
    const first = starts.get(part.slice(0, 2))?.find(name => part.startsWith(name) && part !== name)
    if (first) return [first, ...touching(part.slice(first.length))]
    const last = ends.get(part.slice(-2))?.find(name => part.endsWith(name) && part !== name)
    if (last) return [...touching(part.slice(0, -last.length)), last]
    return [part]
  }
  return text => apart(text).flatMap(touching)
}

function apart(text: string): readonly string[] {
  const chosen = /[■□]/u.test(text) ? [...text.matchAll(/■([^■□]*)/gu)].map(match => match[1] ?? '') : [text]
  return chosen.flatMap(each => each.split(/[\s、，,；;]+/u)).filter(part => part !== '')
}

/** Longest first, so that the longer of two names that fit is taken. */
function groupBy(
  names: ReadonlySet<string>,
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name])
  }
  return groups
}
