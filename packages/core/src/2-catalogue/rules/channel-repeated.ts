import { eachItem, type Rule } from '../rule.ts'

export const channelRepeated: Rule = {
  code: 'channel-repeated',
  title: '同一渠道写了两次',
  severity: 'info',
  why: '重复的一个常常本该是另一个。',
  silence: '没有读到渠道时不说话。',
  check: eachItem(({ channels }) =>
    channels
      .filter((channel, n) => channels.indexOf(channel) < n)
      .map(channel => ({
        field: 'channels',
        what: `渠道“${channel}”在这个事项里写了不止一次。`,
        fix: '删去多的一次，或改成本来要写的那一个。',
      })),
  ),
  examples: {
    good: [{ items: [{ channels: ['政府网站', '公开查阅点'] }] }],
    bad: [{ items: [{ channels: ['政府网站', '公开查阅点', '政府网站'] }] }],
  },
}
