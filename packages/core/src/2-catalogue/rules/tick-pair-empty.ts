import type { Truth } from '../catalogue.ts'
import { fieldLabels } from '../columns.ts'
import { eachItem, type Rule } from '../rule.ts'

export const tickPairEmpty: Rule = {
  code: 'tick-pair-empty',
  title: '一组勾一个也没有打',
  severity: 'error',
  why: '向谁公开、怎样公开、由哪一级公开，每一组至少要选一项，否则这项义务落不了地。',
  silence: '有一格读不到（待核）时不说话：那个勾可能就在那一格。没有这几栏、或者一组只有一栏的目录不判断。',
  check: eachItem(item =>
    (['audience', 'mode', 'tiers'] as const).flatMap(group => {
      const ticks: readonly Truth[] = Object.values(item[group])
      if (ticks.length < 2 || ticks.some(tick => tick !== false)) return []
      const field = Object.keys(item.provenance).find(key => key.startsWith(`${group}.`)) ?? 'path'
      return [
        {
          field,
          what: `${fieldLabels[group]}一个勾也没有打。`,
          fix: `对照原文件，在${fieldLabels[group]}里至少选一项。`,
        },
      ]
    }),
  ),
  examples: {
    good: [
      { items: [{ mode: { proactive: true, onRequest: false } }] },
      { items: [{ mode: { proactive: null, onRequest: false } }] },
      { items: [{ tiers: {} }] },
    ],
    bad: [
      { items: [{ mode: { proactive: false, onRequest: false } }] },
      { items: [{ tiers: { county: false, township: false } }] },
    ],
  },
}
