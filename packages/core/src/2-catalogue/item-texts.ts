import type { Item } from './catalogue.ts'

/** Every text an item prints, with the field it stands in. */
export function textsOf(item: Item): readonly (readonly [field: string, text: string])[] {
  const { path, elements, legalBasis, timeLimit, agency, channels } = item
  const texts = (field: string, values: readonly (string | null)[]) =>
    values.flatMap(value => (value === null ? [] : [[field, value] as const]))
  return [
    ...texts('path', path),
    ...texts('elements', elements),
    ...texts('legalBasis', legalBasis),
    ...texts('timeLimit', [timeLimit.text]),
    ...texts('agency', [agency]),
    ...texts('channels', channels),
  ]
}
