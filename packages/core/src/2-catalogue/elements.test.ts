import { expect, test } from 'vitest'
import { elementReader } from './elements.ts'

test.each([
  ['a national element ends its line', [], [['咨询查询途径', '政策文件']], ['咨询查询途径', '政策文件']],
  [
    'so does one that the document lists elsewhere',
    ['救助名单、救助标准'],
    [['低保救助情况', '救助名单']],
    ['低保救助情况', '救助名单'],
  ],
  [
    'a line that no element begins with goes on',
    [],
    [['监督投诉渠道', '及联系电话']],
    ['监督投诉渠道及联系电话'],
  ],
  ['unknown lines go on', [], [['低保救助', '对象名单']], ['低保救助对象名单']],
  [
    'what was joined elsewhere teaches nothing',
    ['低保救助对象名单'],
    [
      ['低保救助', '对象名单', '救助标准'],
      ['低保救助', '对象名单'],
    ],
    ['低保救助对象名单救助标准'],
  ],
])('%s', (_, cells, joinedLines, terms) => {
  const text = joinedLines[0]?.join('') ?? ''
  expect(elementReader(cells, joinedLines)(`事项名称\n${text}`)).toEqual(['事项名称', ...terms])
})

test('without lines in doubt a text stays whole', () => {
  expect(elementReader([])('事项名称\n办理材料清单目录')).toEqual(['事项名称', '办理材料清单目录'])
})
