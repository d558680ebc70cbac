import type { TickGroup } from '../../packages/core/src/2-catalogue/columns.ts'
import { type Holds, holdsOf, layouts } from './layouts.ts'
import { makeHead } from './make-head.ts'
import { mergeDown } from './merge-down.ts'
import { type Draft, pickStyle, printText, type Ticks } from './print-text.ts'
import { cell, type MadeCatalogue, type TrueItem } from './printed-table.ts'
import type { Random } from './random.ts'
import { makeValues, titleMaker, type Values } from './vocabulary.ts'

/** A catalogue of 2 to some 40 items in the layout of that name, with what a careful person reads in it. */
export function makeCatalogue(layout: string, random: Random): MadeCatalogue {
  return printCatalogue(layout, makeDrafts(columnsIn(layout), random), random)
}

/** Prints items in a layout, in the manner of some office. */
export function printCatalogue(layout: string, drafts: readonly Draft[], random: Random): MadeCatalogue {
  const columns = columnsIn(layout)
  const style = pickStyle(random)
  const body = drafts.map((draft, row) => columns.map(holds => cell(printText(draft, holds, row, style))))
  const merges = random.pick(['everything', 'everything', 'titles', 'nothing'] as const)
  const field = random.pick(['社会保险', '户籍管理', '社会救助'])
  const kind = random.pick(['标准目录', '事项标准目录', '标准目录（试行）'])
  return {
    layout,
    table: {
      title: `某县${field}领域基层政务公开${kind}`,
      columns,
      head: makeHead(namesIn(layout), random),
      body: merges === 'nothing' ? body : mergeDown(body, columns, drafts, merges === 'titles'),
      breaks: [],
    },
    items: drafts.map(draft => trueItem(draft, columns)),
  }
}

function namesIn(layout: string): readonly string[] {
  return (layouts[layout] ?? '').split(' ')
}

function columnsIn(layout: string): readonly Holds[] {
  return namesIn(layout).map(holdsOf)
}

function makeDrafts(columns: readonly Holds[], random: Random): readonly Draft[] {
  const levels = columns.filter(holds => holds.kind === 'title').length
  const makeTitle = titleMaker(random)
  const drafts: Draft[] = []
  let values = makeValues(random)
  for (let group = 2 + random.below(4); group > 0; group--) {
    for (const path of makePaths(levels, makeTitle, random)) {
      values = nextValues(values, random)
      drafts.push({ path, values, ticks: makeTicks(columns, random, drafts.length === 0) })
    }
  }
  return drafts
}

/** The items of one first level. */
function makePaths(
  levels: number,
  makeTitle: (level: number) => string,
  random: Random,
): readonly string[][] {
  const first = makeTitle(0)
  if (levels === 1) return [[first]]
  return Array.from({ length: 1 + random.below(5) }).flatMap(() => {
    const second = makeTitle(1)
    if (levels === 2 || random.chance(0.5)) return [[first, second]]
    return Array.from({ length: 1 + random.below(3) }, () => [first, second, makeTitle(2)])
  })
}

/** What neighbours share is the rule, so that cells merge. */
function nextValues(above: Values, random: Random): Values {
  if (random.chance(0.4)) return above
  const fresh = makeValues(random)
  const entries = Object.entries(above).map(([field, value]) => [
    field,
    random.chance(0.4) ? fresh[field as keyof Values] : value,
  ])
  return Object.fromEntries(entries)
}

const wordKeys = {
  audience: ['everyone', 'specificGroup'],
  mode: ['proactive', 'onRequest'],
  tiers: ['county', 'township'],
} as const

/**
 * What each group says, by key; each has at least one tick. A column of words stands for its
 * group's two, and the first item names both tiers: which there are, only the rows tell.
 */
function makeTicks(columns: readonly Holds[], random: Random, isFirst: boolean): Ticks {
  const isUsual = isFirst || random.chance(0.7)
  const truthsOf = (group: TickGroup) => {
    const keys = keysOf(columns, group)
    if (keys.length === 0) return {}
    const truths = keys.map((_, n) => (isUsual ? n === 0 || group === 'tiers' : random.chance(0.5)))
    const [, ...others] = truths
    return Object.fromEntries(
      (truths.includes(true) ? truths : [true, ...others]).map((truth, n) => [keys[n], truth]),
    )
  }
  return { audience: truthsOf('audience'), mode: truthsOf('mode'), tiers: truthsOf('tiers') }
}

function keysOf(columns: readonly Holds[], group: TickGroup): readonly string[] {
  return columns.flatMap(holds => {
    if (holds.kind === 'words') return holds.group === group ? wordKeys[group] : []
    return holds.kind === 'tick' && holds.group === group ? [holds.key] : []
  })
}

function trueItem({ path, values, ticks }: Draft, columns: readonly Holds[]): TrueItem {
  const has = (field: string) => columns.some(holds => holds.kind === 'value' && holds.field === field)
  const ofGroup = (group: TickGroup) => seen(ticks[group], keysOf(columns, group))
  return {
    path,
    elements: has('elements') ? values.elements : [],
    legalBasis: has('legalBasis') ? values.legalBasis : [],
    timeLimit: has('timeLimit') && values.timeLimit !== '' ? values.timeLimit : null,
    agency: has('agency') && values.agency !== '' ? values.agency : null,
    channels: has('channels') ? values.channels : [],
    audience: { everyone: null, specificGroup: null, ...ofGroup('audience') },
    mode: { proactive: null, onRequest: null, ...ofGroup('mode') },
    tiers: ofGroup('tiers'),
  }
}

/** A blank beside a tick says no; a group without any tick says nothing. */
function seen(truths: Ticks[TickGroup], keys: readonly string[]): Ticks[TickGroup] {
  const hasTick = keys.some(key => truths[key])
  return Object.fromEntries(keys.map(key => [key, hasTick ? truths[key] === true : null]))
}
