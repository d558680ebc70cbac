import type { Note } from '../finding/finding.ts'
import type { ValueField } from './columns.ts'

const ordinal =
  /^(\d{1,3}[.．、](?!\d)|[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*/u
/** 1. or ① wherever it stands; 1、 only where something else ended, for 材料1、材料2 is a list of its own. */
const listOrdinal = /[\s；;]*(?:(?<!\d)\d{1,2}[.．](?=[^\d\s])|[①-⑳]|(?<=^|[\s；;。])\d{1,2}、)\s*/gu
const pinyin = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/giu

/**
 * Takes away what reading aloud and counting added to a text: 規(guī)劃, （一）出生登记, 1.政府网站 2.公示栏.
 * What stands in the cell otherwise stays as it is printed.
 */
export function removeNoise(text: string, field: ValueField | 'title'): string {
  const spoken = text.replace(pinyin, '')
  if (field === 'title') return spoken.replace(ordinal, '') || spoken
  if (field !== 'elements' && field !== 'channels') return spoken
  return (spoken.match(listOrdinal)?.length ?? 0) < 2 ? spoken : spoken.replace(listOrdinal, '\n').trim()
}

export function noiseNote(column: number, printed: string, text: string): Note {
  return {
    code: 'noise-removed',
    severity: 'info',
    column,
    what: `“${printed.slice(0, 40)}”里的编号或注音没有算进内容，读作“${text.slice(0, 40)}”。`,
    why: '编号会变，注音是阅读工具加的，都不是事项或内容本身。',
    fix: '如果它本来就是名称的一部分，请在原文件里换个写法后重新读取。',
  }
}
