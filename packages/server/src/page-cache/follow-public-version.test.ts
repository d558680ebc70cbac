import { expect, test } from 'vitest'
import { followPublicVersion } from './follow-public-version.ts'
import { PageCache } from './page-cache.ts'

test('what was written here is asked for at once, and once more after a question that was under way', async () => {
  const asked: ((version: string) => void)[] = []
  const pages = new PageCache({ pages: 10, bytes: 1_000_000 }, { milliseconds: 2_000, now: () => 0 })
  const readVersion = () => new Promise<string>(answer => asked.push(answer))
  const following = followPublicVersion(pages, readVersion, { now: () => 0, say: () => {} })
  const answer = async (question: number, version: string) => {
    asked[question]?.(version)
    await new Promise(setImmediate)
  }
  following.ask()
  following.ask()
  expect(asked).toHaveLength(1)
  await answer(0, 'before')
  expect(asked).toHaveLength(2)
  await answer(1, 'after')
  following.ask()
  expect(asked).toHaveLength(3)
  following.ask()
  const stopped = following.stop()
  await answer(2, 'after')
  await stopped
  expect(asked).toHaveLength(3)
})
