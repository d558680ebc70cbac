/** A node of a page, as much of it as we look at. */
export interface HtmlNode {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly HtmlNode[]
}

export function tagOf(node: HtmlNode): string {
  return node.nodeName
}

export function attributeOf(node: HtmlNode, name: string): string | undefined {
  return node.attrs?.find(attribute => attribute.name === name)?.value
}

export function isHidden(style: string | undefined): boolean {
  return style !== undefined && /display\s*:\s*none/i.test(style)
}

/** Whether an element of that name stands somewhere inside the node. */
export function isWithin(node: HtmlNode, tag: string): boolean {
  const waiting = [...(node.childNodes ?? [])]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.nodeName === tag) return true
    waiting.push(...(next.childNodes ?? []))
  }
  return false
}

/** The text of a node as it is seen: lines end at <br> and at blocks, a ticked checkbox is ☑. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node.value ?? '').replace(/[\s\u200b\ufeff]+/gu, ' ')
  switch (node.nodeName) {
    case 'br':
      return '\n'
    case 'img':
      return attributeOf(node, 'alt') ?? ''
    case 'input':
      if (attributeOf(node, 'type') !== 'checkbox') return ''
      return attributeOf(node, 'checked') === undefined ? '☐' : '☑'
    case 'script':
    case 'style':
    case '#comment':
      return ''
  }
  if (isHidden(attributeOf(node, 'style'))) return ''
  const inner = (node.childNodes ?? []).map(textOf).join('')
  return /^(p|div|li|tr|h[1-6])$/.test(node.nodeName) ? `${inner}\n` : inner
}
