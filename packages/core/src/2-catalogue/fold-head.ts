import { fold } from './fold.ts'

/** The characters of head words in traditional script. */
const simplified: Readonly<Record<string, string>> = {
  開: '开',
  內: '内',
  據: '据',
  時: '时',
  體: '体',
  對: '对',
  層: '层',
  級: '级',
  縣: '县',
  區: '区',
  鄉: '乡',
  鎮: '镇',
  眾: '众',
  會: '会',
  動: '动',
  請: '请',
  項: '项',
  稱: '称',
  號: '号',
  載: '载',
  責: '责',
  單: '单',
  務: '务',
  錄: '录',
  標: '标',
  準: '准',
  領: '领',
}

/** A head word as it is compared: folded, in simplified script, without pinyin in brackets. Values are never so changed. */
export function foldHead(text: string): string {
  const folded = fold(text).replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/giu, '')
  return [...folded].map(character => simplified[character] ?? character).join('')
}
