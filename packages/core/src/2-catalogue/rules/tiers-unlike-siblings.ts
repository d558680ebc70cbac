import type { Item } from '../catalogue.ts'
import { leafTitle, type Rule } from '../rule.ts'

/** Fewer siblings than this do not make a custom. */
const fewest = 4
/** 机关事业单位…, 企业职工…: items of one kind of person begin alike. */
const kindLength = 4

export const tiersUnlikeSiblings: Rule = {
  code: 'tiers-unlike-siblings',
  title: '公开层级与同组事项不同',
  severity: 'info',
  why: '同组事项一般由相同的层级公开；只有一个不同，可能是漏打或多打了勾。',
  silence:
    '同组少于四个、不止一个不同时不说话；层级读不全的事项不参加比较。别处名称开头相同的事项（如都以“机关事业单位”开头）也这样勾的，当作这一类事项的惯例。',
  check({ items }) {
    const known = items.filter(item => tiersOf(item) !== null)
    const siblings = groupBy(known, parentOf)
    const kinds = groupBy(known, kindOf)
    return [...siblings.values()].flatMap(group => {
      const item = oddOneOut(group)
      if (item === null) return []
      const itsKind = kinds.get(kindOf(item)) ?? []
      if (itsKind.some(other => other !== item && tiersOf(other) === tiersOf(item))) return []
      return [
        {
          item,
          field: Object.keys(item.provenance).find(key => key.startsWith('tiers.')) ?? 'path',
          what: `“${leafTitle(item)}”的公开层级与同组其他${group.length - 1}个事项都不同。`,
          fix: '对照原文件核对层级的勾；确实不同的，保留并写明理由。',
        },
      ]
    })
  },
  examples: {
    good: [{ items: [{}, {}, {}, {}] }, { items: [{}, { tiers: { county: true, township: false } }] }],
    bad: [
      {
        items: [
          {},
          {},
          {},
          { path: ['社会保险登记', '工伤事故备案'], tiers: { county: true, township: false } },
        ],
      },
    ],
  },
}

/** The one item of a group whose tiers differ from all others, which agree. */
function oddOneOut(group: readonly Item[]): Item | null {
  if (group.length < fewest) return null
  const [odd, ...others] = [...groupBy(group, tiersOf).values()].sort((a, b) => a.length - b.length)
  return odd?.length === 1 && others.length === 1 ? (odd[0] ?? null) : null
}

function parentOf({ path }: Item): string {
  return JSON.stringify(path.slice(0, -1))
}

function kindOf(item: Item): string {
  return leafTitle(item).slice(0, kindLength)
}

/** Null where a tick is not known, or the document has no such columns. */
function tiersOf({ tiers }: Item): string | null {
  const ticks = Object.values(tiers)
  return ticks.length === 0 || ticks.includes(null) ? null : JSON.stringify(tiers)
}

function groupBy<Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
