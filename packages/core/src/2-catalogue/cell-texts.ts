import type { Item, Truth } from './catalogue.ts'
import type { TickGroup, ValueField } from './columns.ts'
import { toCheck } from './to-check.ts'

/**
 * What stands in an item's cell of the official table, so that reading it gives the same value: nothing is left
 * blank, for a blank cell would mean "as above".
 */
export function valueText(item: Item, field: ValueField): string {
  const text = printable(writtenOut(item, field))
  return text.trim() === '' ? toCheck : text
}

function writtenOut(item: Item, field: ValueField): string {
  switch (field) {
    case 'elements':
      return item.elements.join('、')
    case 'legalBasis':
      return item.legalBasis.map(title => `《${title}》`).join('')
    case 'timeLimit':
      return item.timeLimit.text ?? ''
    case 'agency':
      return item.agency ?? ''
    case 'channels':
      // Names that merely stand apart may be taken for parts of each other; behind boxes each is whole.
      return item.channels.map(channel => `■${channel}`).join('\n')
  }
}

export function truthOf(item: Item, group: TickGroup, key: string): Truth {
  const truths: Readonly<Record<string, Truth>> = item[group]
  return truths[key] ?? null
}

/** Without what no XML can hold: control characters and half characters. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
