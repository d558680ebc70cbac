import { expect, test } from 'vitest'
import { onlyPeopleDie } from './gone.ts'

test.each(['人没了', '老人走了', '我爸去年冬天走了', '人都没了', '老公突然没了', '我丈夫在私企上班得病走了'])(
  '%s: somebody died',
  question => expect(onlyPeopleDie(question)).toBe(question),
)

test.each([
  ['工作没了', '工作没 了'],
  ['没了工作', '没工作'],
  ['老公工作没了', '老公工作没 了'],
  ['爷爷的户口本没了', '爷爷的户口本没 了'],
  ['个人信息没了', '个人信息没 了'],
  ['工人走了', '工人走 了'],
  ['公司搬走了', '公司搬走 了'],
])('%s: nobody died', (question, left) => expect(onlyPeopleDie(question)).toBe(left))
