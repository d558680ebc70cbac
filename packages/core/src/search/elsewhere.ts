import type { Cut } from './guide-words.ts'
import { elsewhereWords } from './words/elsewhere.ts'

/** Another office's matter: any of its ways of saying it tells that it is meant. */
export interface Elsewhere {
  readonly name: string
  /** The name's words: an item that bears them all is that matter, and then it is here. */
  readonly words: readonly string[]
  readonly ways: readonly Way[]
}

interface Way {
  readonly said: readonly string[]
  readonly unsaid: readonly string[]
}

/** Cut once, for it is asked at every question. */
export function elsewhereOf(cut: Cut): readonly Elsewhere[] {
  return elsewhereWords
    .trim()
    .split('\n')
    .map(line => {
      const [ways = '', name = ''] = line.split(' = ')
      return { name, words: wholly(name, cut(name)), ways: ways.split(' ').map(readWay) }
    })
}

/** With the characters that are in no word: 一次性补助 is no 一次性扩岗补助. */
function wholly(name: string, words: readonly string[]): readonly string[] {
  return [...words, ...[...name].filter(character => !words.some(word => word.includes(character)))]
}

function readWay(way: string): Way {
  const [said = '', ...unsaid] = way.split('-')
  return { said: said.split('+'), unsaid }
}

/** Another office's matter that a question tells, and what else it says but for whom. */
interface Told {
  readonly name: string
  readonly rest: string
}

/** Whom a matter is for, which asks for nothing by itself: 事业单位 of 事业单位招聘. */
const forWhom =
  /机关|事业单位|公务员|教师|老师|学校|企业|公司|单位|职工|员工|老板|工人|居民|农村|社保|养老保险|养老|保险/g

/** The first that the question tells; null where it tells none, or an item with one of these titles is it. */
export function elsewhereIn(
  question: string,
  known: readonly Elsewhere[],
  titles: readonly string[],
): Told | null {
  for (const { name, words, ways } of known) {
    const way = ways.find(way => isTold(question, way))
    if (!way) continue
    if (titles.some(title => words.every(word => title.includes(word)))) return null
    const rest = way.said.reduce((rest, part) => rest.replace(part, ' '), question)
    return { name, rest: rest.replace(forWhom, ' ') }
  }
  return null
}

function isTold(question: string, { said, unsaid }: Way): boolean {
  return said.every(part => question.includes(part)) && !unsaid.some(part => question.includes(part))
}
