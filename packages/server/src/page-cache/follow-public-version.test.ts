import { expect, test } from 'vitest'
import { followPublicVersion } from './follow-public-version.ts'
import { PageCache } from './page-cache.ts'

test('what was written here is asked for after the question under way, and known when that is answered', async () => {
  const asked: ((version: string) => void)[] = []
  const pages = new PageCache({ pages: 10, bytes: 1_000_000 }, { milliseconds: 2_000, now: () => 0 })
  const readVersion = () => new Promise<string>(answer => asked.push(answer))
  const following = followPublicVersion(pages, readVersion, { now: () => 0, say: () => {} })
  const answer = async (question: number, version: string) => {
    asked[question]?.(version)
    await new Promise(setImmediate)
  }
  const known: string[] = []
  for (const who of ['a', 'b']) following.ask().then(() => known.push(who))
  expect(asked).toHaveLength(1)
  await answer(0, 'before')
  expect([asked.length, known]).toEqual([2, []])
  await answer(1, 'after')
  expect([asked.length, known]).toEqual([2, ['a', 'b']])
  following.ask()
  await new Promise(setImmediate)
  expect(asked).toHaveLength(3)
  following.ask()
  const stopped = following.stop()
  await answer(2, 'after')
  await stopped
  expect(asked).toHaveLength(3)
})
