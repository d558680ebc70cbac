import { pinyin } from 'pinyin-pro'
import { cutInOrder } from './words.ts'

/** How a text sounds, without tones and spaces: 失业金 and 失业斤 are both shiyejin. */
export function soundOf(text: string): string {
  return syllables(text).join('')
}

/** What may be typed for a name from any of its words on: shiyebaoxianjin, sybxj, baoxianjin, bxj … */
export function typedForms(name: string): readonly string[] {
  const words = cutInOrder(name.replace(/[^\p{L}\p{N}]/gu, '')).map(syllables)
  return words.flatMap((_, start) => {
    const rest = words.slice(start).flat()
    return [rest.join(''), rest.map(syllable => syllable[0]).join('')]
  })
}

function syllables(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).filter(syllable => syllable !== '')
}
