import type { ValueField } from './columns.ts'
import { fold } from './fold.ts'

/** Whether a value has the beginning and the end that values of its field have. */
export function looksWhole(field: ValueField, text: string): boolean {
  const folded = fold(text)
  switch (field) {
    case 'legalBasis':
      return /^《.*[》)]$/u.test(folded) && balance(folded) === 0
    case 'timeLimit':
      return (
        /(工作日|[日天月年]|公开|公示|更新|内|前|时)[。;]?$/u.test(folded) &&
        !/^(日|之日|起|取|或|者|更|变更|内)/u.test(folded)
      )
    case 'agency':
      return (
        folded.length >= 4 &&
        !/^[^(]*\)|\([^)]*$/u.test(folded) &&
        /[局委办厅院府会站所处心队司行校部科室馆镇乡村道区位门)]$/u.test(folded)
      )
    default:
      return true
  }
}

/** How many 《 more are opened than closed. */
export function balance(text: string): number {
  return (text.match(/《/gu)?.length ?? 0) - (text.match(/》/gu)?.length ?? 0)
}
