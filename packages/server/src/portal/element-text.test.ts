import { expect, test } from 'vitest'
import { aGuide } from '../../../core/src/4-content/a-guide.ts'
import { elementText } from './element-text.ts'

test('a way without a sentence of its own is still a way, as on the page', () => {
  const guide = aGuide({
    methods: [
      {
        channel: 'counter',
        statement: { text: '', gaps: [{ kind: 'to-supply', what: '本市具体窗口' }] },
      },
      { channel: 'online', statement: { text: '国家社会保险公共服务平台', gaps: [] } },
    ],
  })
  expect(elementText(guide, '办理方式')).toBe('窗口；网上：国家社会保险公共服务平台；待补充：本市具体窗口')
})

test('a material tells what the page tells of it: whether to bring it, its form, whence, files and note', () => {
  const guide = aGuide({
    materials: [
      {
        name: '申请表',
        required: 'depends',
        form: '原件',
        source: '申请人自备',
        note: { text: '用本地表样', gaps: [] },
        files: [{ kind: 'form', name: '登记表', format: 'docx', bytes: 1, hash: '0'.repeat(64) }],
      },
      { name: '照片', required: 'no', form: null, source: null, note: null },
    ],
  })
  expect(elementText(guide, '办理材料')).toBe(
    '申请表，看情形，原件，申请人自备，空白表：登记表（用本地表样）；照片，不用',
  )
})
