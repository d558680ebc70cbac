import { childOf, elementsOf, parseXml } from '../parse-xml.ts'

/** How a cell shows what it holds: a pattern, or the number of one that every office program knows; null: as it is. */
export type NumberFormat = string | number | null

/** Those that Excel knows by number and shows the Chinese way (ECMA-376 part 1, 18.8.30, zh-cn). */
const chinese: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  ...each([27, 36, 50, 52, 57], 'yyyy"年"m"月"'),
  ...each([28, 29, 51, 53, 54, 58], 'm"月"d"日"'),
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
}

/** The formats of a workbook's styles, by the number with which cells name a style. */
export function numberFormats(xml: string): readonly NumberFormat[] {
  const styles = parseXml(xml, new Set(['fonts', 'fills', 'borders', 'cellStyleXfs', 'dxfs', 'extLst']))
  const listed = (name: string) => elementsOf(childOf(styles, name) ?? { name, attributes: {}, children: [] })
  const own = new Map(
    listed('numFmts').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  )
  return listed('cellXfs').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    const format = own.get(id) ?? chinese[id] ?? id
    const isPlain = format === 0 || format === 49 || /^(general|@)$/iu.test(String(format))
    return isPlain ? null : format
  })
}

function each(numbers: readonly number[], format: string): Record<number, string> {
  return Object.fromEntries(numbers.map(number => [number, format]))
}
