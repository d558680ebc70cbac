/**
 * Splits cells of 公开渠道和载体 into channels. Channels stand apart by white space or marks, or touch:
 *
 *   政务服务网 政府门户网站    ← teaches the two names
 *   政务服务网政府门户网站     ← then splits here too
 *
 * @param cells every channel cell of the document: it teaches its own names
 */
export function channelReader(cells: readonly string[]): (text: string) => readonly string[] {
  const names = new Set(cells.map(apart).flatMap(parts => (parts.length > 1 ? parts : [])))
  const byLength = [...names].sort((a, b) => b.length - a.length)
  return text => apart(text).flatMap(part => touching(part, byLength))
}

function apart(text: string): readonly string[] {
  return text.split(/[\s、，,；;]+/u).filter(part => part !== '')
}

/** Takes the known names off the front and the back of a part; what remains is a name of its own. */
function touching(part: string, names: readonly string[]): readonly string[] {
  const first = names.find(name => part.startsWith(name) && part !== name)
  if (first) return [first, ...touching(part.slice(first.length), names)]
  const last = names.find(name => part.endsWith(name) && part !== name)
  if (last) return [...touching(part.slice(0, -last.length), names), last]
  return [part]
}
