import { fold } from './fold.ts'

/**
 * What tells neighbouring items apart is what a catalogue distinguishes by. The document teaches its own words:
 *
 *   企业职工│领取养老保险待遇资格认证
 *   城乡居民│领取养老保险待遇资格认证     ← 企业职工 and 城乡居民 are contrasts here
 *
 * A title in which one such word gave way to another is another item, however much the rest is alike.
 */
export function contrastWords(titles: readonly string[]): Set<string> {
  const words = new Set<string>()
  titles.forEach((title, n) => {
    for (const neighbour of titles.slice(n + 1, n + 4)) {
      const [own, other] = differenceOf(title, neighbour)
      if (own === '' || other === '') continue
      const isShortBesideTheRest = Math.max(own.length, other.length) < fold(title).length / 2
      if (isShortBesideTheRest) words.add(own).add(other)
    }
  })
  return words
}

/** What remains of two titles without the beginning and the end that they share. */
export function differenceOf(a: string, b: string): readonly [string, string] {
  const [one, two] = [[...fold(a)], [...fold(b)]]
  const shortest = Math.min(one.length, two.length)
  let head = 0
  while (head < shortest && one[head] === two[head]) head++
  let tail = 0
  while (tail < shortest - head && one.at(-1 - tail) === two.at(-1 - tail)) tail++
  return [one.slice(head, one.length - tail).join(''), two.slice(head, two.length - tail).join('')]
}
