import { eachItem, leafTitle, type Rule } from '../rule.ts'

export const channelMissing: Rule = {
  code: 'channel-missing',
  title: '没有公开渠道',
  severity: 'error',
  why: '没有渠道，人们不知道到哪里看，单位也不知道发到哪里才算公开。',
  silence: '读不到和原表没有勾选，这里不加区分：两种情况都要对照原文件。',
  check: eachItem(item =>
    item.channels.length > 0
      ? []
      : [
          {
            field: 'channels',
            what: `“${leafTitle(item)}”没有读到公开渠道和载体。`,
            fix: '对照原文件补上；至少要有政府网站。',
          },
        ],
  ),
  examples: { good: [{ items: [{ channels: ['政府网站'] }] }], bad: [{ items: [{ channels: [] }] }] },
}
