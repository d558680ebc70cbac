/**
 * 公开依据: the outermost titles between 《》, in order, without the note of an amendment. A title may hold another's
 * name in 《》, 〈〉 or <>.
 */
export function readLegalBasis(text: string): readonly string[] {
  const titles: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/[《》]/gu)) {
    if (mark === '《' && depth++ === 0) start = index + 1
    if (mark === '》' && depth > 0 && --depth === 0) titles.push(text.slice(start, index))
  }
  return titles.map(title => title.replace(/[(（][^()（）]*(修订|修正|修改)[^()（）]*[)）]$/u, '').trim())
}
