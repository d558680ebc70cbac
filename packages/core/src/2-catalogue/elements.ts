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
 * @param joinedLines lines that the document's reader joined in doubt
 */
export function elementReader(
  cells: readonly string[],
  joinedLines: readonly (readonly string[])[] = [],
): (text: string) => readonly string[] {
  const linesOf = new Map(joinedLines.map(lines => [lines.join(''), lines]))
  const taught = [...new Set(cells)].flatMap(readElements).filter(element => element.length >= 4)
  const known = new Set([...standardElements, ...taught.filter(element => !linesOf.has(element))])
  return text => {
    const elements = readElements(text)
    if (/[、，,；;]/u.test(text)) return elements
    const lines = elements.flatMap(element => termsOf(linesOf.get(element) ?? [element], known))
    return lines.flatMap(element => wholeParts(element, without(known, element)) ?? [element])
  }
}

/** Lines of a list, of which one that is a known element ends there; any other goes on, and so does 监督投诉渠道│及电话. */
function termsOf(lines: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const terms: string[] = []
  for (const line of lines) {
    const last = terms.at(-1)
    const isApart = last === undefined || known.has(last) || known.has(line)
    if (isApart && !goesOn.test(line)) terms.push(line)
    else terms.push((terms.pop() ?? '') + line)
  }
  return terms
}

/** What no element begins with. */
const goesOn = /^[及和与或等的之、，；：）)]/u

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
