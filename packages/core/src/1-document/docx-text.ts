import { childOf, elementsOf, type XmlElement } from './parse-xml.ts'
import { symbolOf } from './symbol-fonts.ts'

/** What a paragraph, or all paragraphs of a cell, say. */
export interface DocxText {
  readonly lines: readonly string[]
  /** Text boxes that hang on it. */
  readonly boxes: readonly XmlElement[]
  /** Tables inside it. */
  readonly tables: readonly XmlElement[]
  /** Whether somebody inserted, moved or deleted text without accepting it. */
  readonly isRevised: boolean
  /** Whether some of its text is hidden: that is left out, as on paper. */
  readonly hasHidden: boolean
}

/** Reads text as it will be once every tracked change is accepted: what was deleted is gone, what was added is there. */
export function readDocxText(element: XmlElement): DocxText {
  const boxes: XmlElement[] = []
  const tables: XmlElement[] = []
  let text = ''
  let isRevised = false
  let hasHidden = false
  function walk(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      switch (child.name) {
        case 't':
          text += child.children.filter(part => typeof part === 'string').join('')
          break
        case 'r':
          if (isHidden(child)) hasHidden = true
          else walk(child)
          break
        case 'tab':
          text += ' '
          break
        case 'br':
        case 'cr':
          text += '\n'
          break
        case 'noBreakHyphen':
          text += '-'
          break
        case 'sym':
          text += symbolOf(child.attributes.font ?? '', child.attributes.char ?? '')
          break
        case 'del':
        case 'moveFrom':
          isRevised = true
          break
        case 'ins':
        case 'moveTo':
          isRevised = true
          walk(child)
          break
        case 'txbxContent':
          boxes.push(child)
          break
        case 'tbl':
          tables.push(child)
          break
        case 'AlternateContent':
          walk(firstAlternative(child))
          break
        case 'p':
          walk(child)
          text += '\n'
          break
        default:
          walk(child)
      }
    }
  }
  walk(element)
  const lines = text.split('\n').map(line => line.trim())
  return { lines: lines.filter(line => line !== ''), boxes, tables, isRevised, hasHidden }
}

/** The same picture or text box is written once for new programs and once for old ones. */
function firstAlternative(element: XmlElement): XmlElement {
  return elementsOf(element)[0] ?? element
}

function isHidden(run: XmlElement): boolean {
  const vanish = childOf(childOf(run, 'rPr'), 'vanish')
  return vanish !== undefined && !/^(0|false|off)$/.test(vanish.attributes.val ?? '')
}
