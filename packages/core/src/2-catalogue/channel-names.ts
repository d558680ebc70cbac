import { fold } from './fold.ts'

/** The channels of the national template; a place may add sites and platforms of its own. */
export const nationalChannels: readonly string[] = [
  '政府网站',
  '两微一端',
  '广播电视',
  '公开查阅点',
  '便民服务站',
  '政府公报',
  '发布会/听证会',
  '纸质媒体',
  '政务服务中心',
  '入户/现场',
  '社区/企事业单位/村公示栏（电子屏）',
  '精准推送',
  '其他',
]

/** 某某网, 某某平台, 某某网站 and 某某门户网站 of one name are one channel: what remains when the kind of site is left out. */
export function channelKey(channel: string): string {
  return fold(channel)
    .replace(/门户|官方/gu, '')
    .replace(/网站|平台|网/gu, '网')
}
