/**
 * 公开内容（要素）: the elements a guide must have, in the document's order. Marks or lines part them; a text copied out of a
 * table has but spaces where its lines ended, and those part them where nothing else does.
 */
export function readElements(text: string): readonly string[] {
  const marked = /[、，,；;\n]/u.test(text)
  return text
    .split(marked || !isSpaced(text) ? /[、，,；;\n]/u : /\s+/u)
    .map(element => element.trim())
    .filter(element => element !== '')
}

/** 事项名称 办理材料, but not 制 定 或 获 取, nor words of another script. */
function isSpaced(text: string): boolean {
  return text
    .trim()
    .split(/\s+/u)
    .every(part => part.length >= 2 && /\p{Script=Han}/u.test(part))
}
