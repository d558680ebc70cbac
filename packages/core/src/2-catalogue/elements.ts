import { standardElements } from './standard-elements.ts'
import { wholeParts } from './whole-parts.ts'

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

/**
 * Reads the cells of one document, which teaches its own elements beside the national ones: where lines or spaces part them and one was lost, two
 * that touch are told apart.
 *
 * @param cells every cell of 公开内容
 */
export function elementReader(cells: readonly string[]): (text: string) => readonly string[] {
  const taught = [...new Set(cells)].flatMap(readElements).filter(element => element.length >= 4)
  const known = new Set([...standardElements, ...taught])
  return text => {
    const elements = readElements(text)
    if (/[、，,；;]/u.test(text)) return elements
    return elements.flatMap(element => wholeParts(element, without(known, element)) ?? [element])
  }
}

/** The cell that holds two in one has taught them as one. */
function without(known: ReadonlySet<string>, element: string): ReadonlySet<string> {
  return new Set([...known].filter(each => each !== element && element.includes(each)))
}

/** 事项名称 办理材料, but not 制 定 或 获 取, nor words of another script. */
function isSpaced(text: string): boolean {
  return text
    .trim()
    .split(/\s+/u)
    .every(part => part.length >= 2 && /\p{Script=Han}/u.test(part))
}
