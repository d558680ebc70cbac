import { readFileSync } from 'node:fs'

/** A question with the names of the items that answer it. */
export interface GradedQuestion {
  readonly question: string
  readonly expected: readonly string[]
}

/** From 0 to 1. */
interface Rate {
  readonly first: number
  readonly firstThree: number
}

export function readQuestions(file: string): readonly GradedQuestion[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line))
}

/** How often an expected item comes first, and in the first three; by item, every item counts the same. */
export async function hitRates(
  questions: readonly GradedQuestion[],
  search: (question: string) => Promise<readonly string[]>,
): Promise<{ readonly byQuestion: Rate; readonly byItem: Rate }> {
  const byItem = new Map<string, Rate[]>()
  for (const { question, expected } of questions) {
    const place = (await search(question)).findIndex(name => expected.includes(name))
    const rate = { first: place === 0 ? 1 : 0, firstThree: place >= 0 && place < 3 ? 1 : 0 }
    const item = expected[0] ?? ''
    byItem.set(item, [...(byItem.get(item) ?? []), rate])
  }
  return {
    byQuestion: mean([...byItem.values()].flat()),
    byItem: mean([...byItem.values()].map(mean)),
  }
}

function mean(rates: readonly Rate[]): Rate {
  const sum = (key: keyof Rate) => rates.reduce((total, rate) => total + rate[key], 0) / rates.length
  return { first: sum('first'), firstThree: sum('firstThree') }
}
