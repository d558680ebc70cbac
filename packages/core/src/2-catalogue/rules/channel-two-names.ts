import { channelKey } from '../channel-names.ts'
import type { Rule } from '../rule.ts'

export const channelTwoNames: Rule = {
  code: 'channel-two-names',
  title: '一个渠道写成两个名称',
  severity: 'warning',
  why: '同一个渠道有两个名称，统计公开情况时会被算成两个，人也不知道该上哪一个。',
  silence: '只比较“网、网站、平台、门户网站”的不同写法；名称其他部分不同的，当作不同的渠道。',
  check({ items }) {
    const uses = new Map<string, number>()
    for (const channel of items.flatMap(({ channels }) => channels)) {
      uses.set(channel, (uses.get(channel) ?? 0) + 1)
    }
    /** The name most items use, by what two names have in common. */
    const usual = new Map<string, string>()
    for (const [channel, count] of uses) {
      const other = usual.get(channelKey(channel))
      if (other === undefined || count > (uses.get(other) ?? 0)) usual.set(channelKey(channel), channel)
    }
    return items.flatMap(item =>
      item.channels.flatMap(channel => {
        const name = usual.get(channelKey(channel)) ?? channel
        if (name === channel) return []
        return [
          {
            item,
            field: 'channels',
            what: `这里写“${channel}”，同一份目录有${uses.get(name)}个事项写“${name}”。`,
            fix: '核对这个渠道的正式名称，全目录只用一个。',
          },
        ]
      }),
    )
  },
  examples: {
    good: [{ items: [{ channels: ['政务服务网某市分站'] }, { channels: ['政务服务网某县分站'] }] }],
    bad: [
      {
        items: [
          { channels: ['政务服务网某市分站'] },
          { channels: ['政务服务网某市分站'] },
          { channels: ['政务服务平台某市分站'] },
        ],
      },
    ],
  },
}
