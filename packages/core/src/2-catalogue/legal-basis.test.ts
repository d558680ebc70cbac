import { expect, test } from 'vitest'
import { readLegalBasis } from './legal-basis.ts'

test.each([
  ['《社会救助法》、《户口登记条例》', ['社会救助法', '户口登记条例']],
  ['《关于印发<转移接续办法>的通知》', ['关于印发<转移接续办法>的通知']],
  ['《关于印发《转移接续办法》的通知》', ['关于印发《转移接续办法》的通知']],
  ['《户口登记条例（2019年修订）》（国务院令第1号）', ['户口登记条例']],
  ['户口登记条例', []],
])('%s', (text, titles) => expect(readLegalBasis(text)).toEqual(titles))
