import type { PageCache } from './page-cache.ts'

export interface Following {
  /** Asks, for something was written here; what this question found is known when it resolves. It never rejects. */
  ask(): Promise<void>
  /** Lets the question under way end, and asks no other. */
  stop(): Promise<void>
}

const pauseMilliseconds = 1_000

/**
 * Asks about once a second which version of what is public holds, and tells the cache. Whoever publishes need not know
 * this process, nor this process who publishes; this process sees what was published through it before it says so.
 */
export function followPublicVersion(
  pages: PageCache,
  readVersion: () => Promise<string | null>,
  { now, say }: { readonly now: () => number; readonly say: (line: string) => void },
): Following {
  let isAnswered = true
  let asking: Promise<void> | null = null
  let isStopped = false

  const question = async () => {
    const askedAt = now()
    try {
      pages.confirm(await readVersion(), askedAt)
      isAnswered = true
    } catch {
      // The cache stops by itself when nobody confirms; one line an outage is enough, each failed page has its own.
      if (isAnswered) say('问不到数据库，暂停使用成品页，每一页都重新生成。')
      isAnswered = false
    }
  }
  const askUnlessWaiting = () => {
    asking ??= question().finally(() => {
      asking = null
    })
    return asking
  }
  askUnlessWaiting()
  const timer = setInterval(askUnlessWaiting, pauseMilliseconds)
  return {
    ask: async () => {
      // The question under way may have been answered before what was written now.
      await asking
      if (!isStopped) await askUnlessWaiting()
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await asking
    },
  }
}
