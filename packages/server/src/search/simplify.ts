import { Converter } from 'opencc-js/t2cn'

let converter: ((text: string) => string) | null = null

/** 繁体 to 简体; what is simplified already stays. */
export function simplify(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' })
  return converter(text)
}
