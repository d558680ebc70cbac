/** 公开内容（要素）: the elements a guide must have, in the document's order. */
export function readElements(text: string): readonly string[] {
  return text
    .split(/[、，,；;\n]/u)
    .map(element => element.trim())
    .filter(element => element !== '')
}
