/** 公开依据: the titles between 《》, in order. A title may hold another's name in 〈〉 or <>. */
export function readLegalBasis(text: string): readonly string[] {
  return [...text.matchAll(/《([^《》]+)》/gu)].map(match => (match[1] ?? '').trim())
}
