import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Yining's document as the county might revise it: an item under another name, another that is gone. */
export const revised = readFileSync(join(import.meta.dirname, '../data/yining/social-insurance.txt'), 'utf8')
  .replaceAll('失业补助金申领', '失业补助金领取')
  .split('\n')
  .filter(line => !line.includes('代缴基本医疗保险费'))
  .join('\n')
