import { walkXml } from '../walk-xml.ts'

/**
 * The texts that cells name by their number, from 0. A text may change its font on the way; how a word is pronounced
 * is written beside it:
 *
 *   <si> <r><t>出生</t></r> <r><t>登记</t></r> <rPh><t>chūshēng</t></rPh> </si>   → 出生登记
 */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  walkXml(xml, new Set(['rPh', 'rPr']), {
    open: name => {
      if (name === 'si') text = ''
      isText = name === 't'
    },
    close: name => {
      if (name === 'si') strings.push(cleaned(text))
      isText = false
    },
    text: content => {
      if (isText) text += content
    },
  })
  return strings
}

/** Letters that XML cannot hold are written by their number: _x000D_ is a carriage return. */
export function cleaned(text: string): string {
  const whole = text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return whole.replace(/\r\n?/gu, '\n').trim()
}
