import { channelKey, nationalChannels } from '../channel-names.ts'
import { eachItem, type Rule } from '../rule.ts'

const listed = new Set(nationalChannels.map(channelKey))
/** Sites, platforms, accounts, boards and counters bear local names; their kind is read from how the name ends. */
const localKinds =
  /(网|网站|分站|平台|公众号|客户端|APP|微信|微博|[一两]微一端|新媒体|短信|电视|广播|[报刊栏屏馆]|服务厅|服务中心|服务站|服务所|场所|窗口|其他.*)$/iu

export const channelUnlisted: Rule = {
  code: 'channel-unlisted',
  title: '渠道不在国家清单里，也看不出是什么',
  severity: 'info',
  why: '渠道要对得上一个看得到的地方，才能核对有没有真的公开。',
  silence: '名称写明是网站、平台、公众号、公示栏、窗口等的，当作本地渠道，不提。',
  check: eachItem(({ channels }) =>
    channels
      .filter(channel => !listed.has(channelKey(channel)) && !localKinds.test(channel))
      .map(channel => ({
        field: 'channels',
        what: `渠道“${channel}”不在国家清单里，也看不出是哪一种渠道。`,
        fix: `改用清单里的名称（${nationalChannels.join('、')}），或写全这个渠道的名称。`,
      })),
  ),
  examples: {
    good: [{ items: [{ channels: ['政府门户网站', '公开查阅点', '某某政务服务网某市分站', '村务公开栏'] }] }],
    bad: [{ items: [{ channels: ['人户/现场'] }] }],
  },
}
