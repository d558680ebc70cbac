import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../1-document/read-document.ts'
import type { Item } from './catalogue.ts'
import { matchItems } from './match-items.ts'
import { readCatalogues } from './read-catalogues.ts'

const fixture = new URL('../../../../data/yining/social-insurance.txt', import.meta.url)

/** A revision of the catalogue whose truth is known: for each item of the new one, the item it was, or null. */
interface Revision {
  readonly items: readonly Item[]
  readonly origins: readonly (number | null)[]
}

/** How offices reword a title; each is tried until one changes it. */
const rewordings: readonly ((title: string) => string)[] = [
  title => title.replace('申领', '领取'),
  title => title.replace('申请', '申办'),
  title => title.replace(/（.*?）/u, ''),
  title => title.replace('养老保险', '基本养老保险'),
  title => title.replace('参保', '参加保险'),
  title => title.replace('待遇', '相关待遇'),
  title => `${title}办理`,
  title => `办理${title}`,
  title => title.replace('一次性', ''),
  title => title.replace('查询打印', '查询与打印服务'),
]
const groups = ['企业职工', '机关事业单位', '城乡居民', '灵活就业人员', '被征地农民', '退役军人']
const novelties = [
  '社会保障卡申领',
  '个人养老金开户',
  '职业年金归集',
  '新就业形态人员职业伤害确认',
  '待遇发放进度查询',
]

function revise(items: readonly Item[], random: () => number): Revision {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const reword = (title: string) => {
    for (;;) {
      const other = random() < 0.3 ? pick(rewordings)(pick(rewordings)(title)) : pick(rewordings)(title)
      if (other !== title && other !== '') return other
    }
  }
  const named = (item: Item, title: string) => ({ ...item, path: [...item.path.slice(0, -1), title] })
  const revised: [Item, number | null][] = []
  const known = new Set(items.map(item => item.path.join()))
  const add = (item: Item) => known.has(item.path.join()) || revised.push([item, null])
  items.forEach((item, from) => {
    const leaf = item.path.at(-1) as string
    const edited = random() < 0.1 ? { ...item, legalBasis: [...item.legalBasis, '社会保险经办条例'] } : item
    const parents = pick(items).path.slice(0, -1)
    const dice = random()
    if (dice < 0.06) return
    if (dice < 0.18) revised.push([named(edited, reword(leaf)), from])
    else if (dice < 0.24) revised.push([{ ...edited, path: [...parents, leaf] }, from])
    else if (dice < 0.26) revised.push([{ ...edited, path: [...parents, reword(leaf)] }, from])
    else if (dice < 0.29)
      for (const group of groups.slice(3, 5)) revised.push([named(edited, `${group}${leaf}`), from])
    else if (dice < 0.32)
      for (const group of groups.slice(4, 6))
        revised.push([{ ...edited, path: [...item.path, `${group}${leaf}`] }, from])
    else revised.push([edited, from])
    // A new item beside one that is much like it: another group of people, as catalogues grow.
    const group = groups.find(each => leaf.includes(each))
    if (group && random() < 0.1)
      add(named(item, leaf.replace(group, pick(groups.filter(each => each !== group)))))
    if (random() < 0.03) add(named(item, pick(novelties)))
  })
  // And the whole of it rearranged a little.
  if (random() < 0.5) revised.push(...revised.splice(Math.floor(random() * revised.length), 5))
  return { items: revised.map(([item]) => item), origins: revised.map(([, origin]) => origin) }
}

function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const read = await readDocument(readFileSync(fixture), 'catalogue.txt')
const items = read.ok ? (readCatalogues(read.document)[0]?.items ?? []) : []

/** Of 60 revisions, the pairs whose path changed: there are so many, we found so many, so many of them are right. */
function measure(leastConfidence: number) {
  const count = { true: 0, found: 0, right: 0 }
  for (let seed = 1; seed <= 60; seed++) {
    const revision = revise(items, dice(seed))
    const isChanged = (from: number | null, to: number) =>
      from !== null && items[from]?.path.join() !== revision.items[to]?.path.join()
    count.true += revision.origins.filter(isChanged).length
    for (const { from, to, confidence } of matchItems(items, revision.items).matches) {
      if (!isChanged(from, to) || confidence < leastConfidence) continue
      count.found++
      if (revision.origins[to] === from) count.right++
    }
  }
  expect(count.true).toBeGreaterThan(1000)
  return { precision: count.right / count.found, recall: count.right / count.true }
}

test('the renamed, moved and split items of 60 random revisions of a real catalogue are found again', () => {
  const { precision, recall } = measure(0)
  expect(precision).toBeGreaterThan(0.97)
  expect(recall).toBeGreaterThan(0.985)
})

test('what is said with confidence is hardly ever wrong', () => {
  expect(measure(0.9).precision).toBeGreaterThan(0.99)
})

test('2,000 items, all renamed, are found among 2,000 in less than a second of work', () => {
  const towns = Array.from({ length: 25 }, (_, n) => `第${n}乡镇`)
  const many = towns.flatMap(town =>
    items.slice(0, 80).map(item => ({ ...item, path: [town, ...item.path] })),
  )
  const renamed = many.map(item => ({
    ...item,
    path: [...item.path.slice(0, -1), `办理${item.path.at(-1)}`],
  }))
  const start = process.cpuUsage()
  const { matches } = matchItems(many, renamed)
  const { user, system } = process.cpuUsage(start)
  expect(matches.filter(({ from, to }) => from === to).length).toBeGreaterThan(1950)
  expect(user + system).toBeLessThan(1_000_000)
})
