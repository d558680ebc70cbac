import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

/** Is told what an XML text holds, in its order. Elements go by their local names: writers choose their own prefixes. */
export interface XmlVisitor {
  /** Attributes have their names as written, with a prefix if there is one. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (content: string) => void
}

const plain = { xmlns: false, position: false } as const

/**
 * Goes through an XML text as far as it is needed. There is no way to declare an entity: a document type is refused
 * unread, so that nothing can grow in memory that is small on paper.
 *
 * @param skipped local names whose contents are of no use: they are most of an office document
 */
export function walkXml(xml: string, skipped: ReadonlySet<string>, visitor: XmlVisitor): void {
  let depth = 0
  let skipDepth = 0
  let nodes = 0
  const parser = new SaxesParser<typeof plain>(plain)
  parser.on('doctype', () => {
    throw new Unreadable('文件里夹带了办公软件不会写的声明', '用办公软件打开，另存一份再试')
  })
  parser.on('opentag', tag => {
    const name = localName(tag.name)
    if (skipDepth > 0 || skipped.has(name)) {
      skipDepth++
      return
    }
    if (++depth > limits.xmlDepth || ++nodes > limits.xmlNodes) {
      throw new Unreadable('文件的内部结构太深或太大，不像一份目录', '只保留目录表，另存后再试')
    }
    visitor.open(name, tag.attributes)
  })
  parser.on('closetag', tag => {
    if (skipDepth > 0) skipDepth--
    else {
      depth--
      visitor.close(localName(tag.name))
    }
  })
  parser.on('text', content => {
    if (skipDepth === 0) visitor.text(content)
  })
  parser.on('cdata', content => {
    if (skipDepth === 0) visitor.text(content)
  })
  parser.write(xml).close()
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
