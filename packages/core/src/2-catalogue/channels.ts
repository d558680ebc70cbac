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

  /** Takes the longest known names off the front and the back of a part; what remains is a name of its own. */
  function touching(part: string): readonly string[] {
    for (let length = part.length - 1; length > 0; length--) {
      const first = part.slice(0, length)
      if (names.has(first)) return [first, ...touching(part.slice(length))]
      const last = part.slice(-length)
      if (names.has(last)) return [...touching(part.slice(0, -length)), last]
    }
    return [part]
  }
  return text => apart(text).flatMap(touching)
}

function apart(text: string): readonly string[] {
  const chosen = /[■□]/u.test(text) ? [...text.matchAll(/■([^■□]*)/gu)].map(match => match[1] ?? '') : [text]
  return chosen.flatMap(each => each.split(/[\s、，,；;]+/u)).filter(part => part !== '')
}
