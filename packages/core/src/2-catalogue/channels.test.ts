import { expect, test } from 'vitest'
import { channelReader } from './channels.ts'

test('channels that touch are parted by the names the document prints apart', () => {
  const read = channelReader([
    '某县政务网 政府门户网站',
    '某县政务网政府门户网站',
    '某县政务平台政府门户网站',
  ])
  expect(read('某县政务网 政府门户网站')).toEqual(['某县政务网', '政府门户网站'])
  expect(read('某县政务网政府门户网站')).toEqual(['某县政务网', '政府门户网站'])
  expect(read('某县政务平台政府门户网站')).toEqual(['某县政务平台', '政府门户网站'])
})

test('behind boxes only the ticked ones are channels', () => {
  expect(channelReader([])('■政府网站□政府公报■公开查阅点')).toEqual(['政府网站', '公开查阅点'])
})

test('without such a lesson a cell is one channel', () => {
  expect(channelReader(['政府网站公示栏'])('政府网站公示栏')).toEqual(['政府网站公示栏'])
})

test.each([
  ['▄政府网站 口两微一端 ▄政务服务中心窗口', ['政府网站', '政务服务中心窗口']],
  ['☑ 政府网站\n☐ 广播电视', ['政府网站']],
  ['■政府网站 ■其他 法律服务网', ['政府网站', '其他 法律服务网']],
  ['■社区/企事业单位/村公示栏（电子屏）■精准推送', ['社区/企事业单位/村公示栏（电子屏）', '精准推送']],
  ['□政府网站□政府公报', []],
  ['■公开查阅\n点 ■精准推送', ['公开查阅点', '精准推送']],
  ['政府网站、公开查阅\n点', ['政府网站', '公开查阅点']],
  ['■政府网站 注：可推送至省级平台。', ['政府网站']],
])('%s', (text, channels) => expect(channelReader([text])(text)).toEqual(channels))
