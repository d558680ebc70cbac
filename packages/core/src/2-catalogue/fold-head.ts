import { fold } from './fold.ts'
import { simplify } from './simplify.ts'

/** A head word as it is compared: folded, in simplified script, without pinyin in brackets. Values are never so changed. */
export function foldHead(text: string): string {
  const folded = fold(text).replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/giu, '')
  return simplify(folded)
}
