import type { Truth } from '../../packages/core/src/2-catalogue/catalogue.ts'
import type { TickGroup, ValueField } from '../../packages/core/src/2-catalogue/columns.ts'
import type { Holds } from './layouts.ts'
import type { Random } from './random.ts'
import { nationalBoxes, type Values } from './vocabulary.ts'

export type Ticks = Readonly<Record<TickGroup, Readonly<Record<string, Truth>>>>

/** An item before it is printed. */
export interface Draft {
  readonly path: readonly string[]
  readonly values: Values
  readonly ticks: Ticks
}

/** How one office writes its lists. */
export interface Style {
  readonly boxes: 'ticked' | 'all' | 'plain'
  readonly elements: (elements: readonly string[]) => string
  readonly titles: string
  readonly channels: string
}

export function pickStyle(random: Random): Style {
  const numbered = (elements: readonly string[]) => elements.map((each, n) => `${n + 1}.${each}`).join('\n')
  const joined = random.pick(['、', '；', '\n'])
  return {
    boxes: random.pick(['ticked', 'all', 'plain'] as const),
    elements: random.chance(0.2) ? numbered : elements => elements.join(joined),
    titles: random.pick(['、', '', '\n']),
    channels: random.pick([' ', '\n']),
  }
}

/** What the cell of an item in a column prints. */
export function printText({ path, values, ticks }: Draft, holds: Holds, row: number, style: Style): string {
  switch (holds.kind) {
    case 'ordinal':
      return String(row + 1)
    case 'extra':
      return ''
    case 'title':
      return path[holds.level] ?? ''
    case 'value':
      return printValue(holds.field, values, style)
    case 'tick':
      return ticks[holds.group][holds.key] ? '√' : ''
    case 'words':
      return Object.keys(ticks[holds.group])
        .filter(key => ticks[holds.group][key])
        .map(key => words[key] ?? key)
        .join('、')
  }
}

function printValue(field: ValueField, values: Values, style: Style): string {
  switch (field) {
    case 'elements':
      return style.elements(values.elements)
    case 'legalBasis':
      return values.legalBasis.map(title => `《${title}》`).join(style.titles)
    case 'channels':
      return printChannels(values.channels, style)
    default:
      return values[field]
  }
}

function printChannels(channels: readonly string[], { boxes, channels: space }: Style): string {
  if (boxes === 'plain') return channels.join(space)
  if (boxes === 'ticked') return channels.map(each => `■${each}`).join(space)
  return nationalBoxes.map(each => `${channels.includes(each) ? '■' : '□'}${each}`).join(space)
}

const words: Readonly<Record<string, string>> = {
  everyone: '全社会',
  specificGroup: '特定群体',
  proactive: '主动',
  onRequest: '依申请',
  county: '县级',
  township: '乡级',
}
