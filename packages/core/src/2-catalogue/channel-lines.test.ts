import { expect, test } from 'vitest'
import { joinWrapped } from './channel-lines.ts'

test('a national name that the width of its column parted is one again', () => {
  const lines = ['政府网站', '社区/企事业单', '位/村公示栏（电', '子屏）', '入户/现场']
  expect(joinWrapped(lines)).toEqual(['政府网站', '社区/企事业单位/村公示栏（电子屏）', '入户/现场'])
})

test('brackets that close on another line join it, brackets that never close join nothing', () => {
  expect(joinWrapped(['某县网站（专', '栏）', '公告栏'])).toEqual(['某县网站（专栏）', '公告栏'])
  expect(joinWrapped(['某县网站（专', '公告栏'])).toEqual(['某县网站（专', '公告栏'])
})

test('names that nobody knows stay apart', () => {
  expect(joinWrapped(['某县微信', '公众号'])).toEqual(['某县微信', '公众号'])
})
