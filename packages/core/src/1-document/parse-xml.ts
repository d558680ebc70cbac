import { Unreadable } from './unreadable.ts'
import { localName, walkXml } from './walk-xml.ts'

/** An element by its local name: writers choose their own prefixes. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/**
 * Parses XML as far as it is needed.
 *
 * @param skipped local names whose contents are of no use
 */
export function parseXml(xml: string, skipped: ReadonlySet<string> = new Set()): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] }
  const open = [root]
  walkXml(xml, skipped, {
    open: (name, written) => {
      const attributes: Record<string, string> = {}
      for (const [key, value] of Object.entries(written)) attributes[localName(key)] = value
      const element = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close: () => {
      open.pop()
    },
    text: content => {
      open.at(-1)?.children.push(content)
    },
  })
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
