import { parse } from 'parse5'
import { decodeAs, decodeBytes, decodeText } from './decode-text.ts'
import type { Document, Row } from './grid.ts'
import { attributeOf, type HtmlNode, isHidden, isWithin, tagOf, textOf } from './html-node.ts'
import { readHtmlTable } from './html-table.ts'
import { layCells, tooManyCells } from './lay-cells.ts'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

/** Elements that begin a line of their own. */
const blocks =
  /^(p|div|h[1-6]|li|ul|ol|dl|dt|dd|center|section|article|header|footer|main|form|body|html|td|th|tr|tbody|thead|tfoot|table|caption)$/

/** A web page: its tables one under another, the lines between them as prose. Rows are counted through all tables. */
export function readHtml(bytes: Uint8Array): Pick<Document, 'grids'> {
  const text = decodeHtml(bytes)
  if (text === null) throw new Unreadable('网页的文字编码认不出来', '用浏览器打开，另存为 UTF-8 网页再试')
  if (text.split('<').length > 4 * limits.cells) throw tooManyCells()
  const rows: Row[] = []
  readBlocks(parse(text), rows)
  return { grids: [{ rows }] }
}

/** A page names its encoding in its first bytes; where its bytes are not in that, they are read as those of any text are. */
function decodeHtml(bytes: Uint8Array): string | null {
  const start = decodeBytes(bytes.subarray(0, 2048))
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]
  return (label ? decodeAs(label, bytes) : null) ?? decodeText(bytes)
}

function readBlocks(node: HtmlNode, rows: Row[]): void {
  let line = ''
  const endLine = () => {
    const text = line.replace(/\s+/gu, ' ').trim()
    if (text !== '') rows.push({ number: rowsIn(rows) + 1, cells: [text], isProse: true })
    line = ''
  }
  for (const child of node.childNodes ?? []) {
    const tag = tagOf(child)
    if (tag === 'table' && !isWithin(child, 'table')) {
      endLine()
      const caption = child.childNodes?.find(each => tagOf(each) === 'caption')
      if (caption) readBlocks(caption, rows)
      rows.push(...layCells(readHtmlTable(child), rowsIn(rows)))
    } else if (tag === 'br') endLine()
    else if (isUnseen(child, tag)) continue
    else if (blocks.test(tag) || isWithin(child, 'table')) {
      endLine()
      readBlocks(child, rows)
    } else line += textOf(child)
  }
  endLine()
}

function isUnseen(node: HtmlNode, tag: string): boolean {
  return /^(head|script|style|noscript|template|#comment)$/.test(tag) || isHidden(attributeOf(node, 'style'))
}

function rowsIn(rows: readonly Row[]): number {
  return rows.findLast(row => !row.isProse)?.number ?? 0
}
