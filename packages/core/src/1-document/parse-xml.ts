import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

/** An element by its local name: writers choose their own prefixes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/**
 * Parses XML as far as it is needed. There is no way to declare an entity: a document type is refused unread, so that
 * nothing can grow in memory that is small on paper.
 *
 * @param skipped local names whose contents are of no use: they are most of an office document
 */
export function parseXml(text: string, skipped: ReadonlySet<string>): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] }
  const open = [root]
  let skipDepth = 0
  let nodes = 0
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Unreadable('文件里夹带了办公软件不会写的声明', '用办公软件打开，另存一份再试')
  })
  parser.on('opentag', tag => {
    const name = localName(tag.name)
    if (skipDepth > 0 || skipped.has(name)) {
      skipDepth++
      return
    }
    if (open.length > limits.xmlDepth || ++nodes > limits.xmlNodes) {
      throw new Unreadable('文件的内部结构太深或太大，不像一份目录', '只保留目录表，另存后再试')
    }
    const attributes: Record<string, string> = {}
    for (const [key, value] of Object.entries(tag.attributes)) attributes[localName(key)] = value
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (skipDepth > 0) skipDepth--
    else open.pop()
  })
  parser.on('text', content => {
    if (skipDepth === 0) open.at(-1)?.children.push(content)
  })
  parser.write(text).close()
  const top = root.children.find(child => typeof child !== 'string')
  if (!top) throw new Unreadable('文件是空的', '换一份有内容的文件')
  return top
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(child => typeof child !== 'string')
}

/** The child element of that name, if there is one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find(child => child.name === name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
