import { describeFailure } from './describe-failure.ts'
import { runNext, type Workplace } from './run-next.ts'

export interface Worker {
  /** Lets the job under way end, and takes no other. */
  stop(): Promise<void>
}

/** Runs due jobs one after the other, and looks again after a pause when none is due or the database is away. */
export function startWorker(
  workplace: Workplace,
  {
    pauseMilliseconds,
    clock,
    say,
  }: {
    readonly pauseMilliseconds: number
    readonly clock: () => Date
    readonly say: (line: string) => void
  },
): Worker {
  const stopping = new AbortController()
  const run = async () => {
    while (!stopping.signal.aborted) {
      const outcome = await runNext(workplace, clock).catch(failure => {
        say(`后台任务暂停：${describeFailure(failure)}`)
        return null
      })
      if (outcome === 'dead') say('有一个后台任务多次失败，已停止重试；请运行 mingbai jobs 查看。')
      if (outcome === null) await pause(pauseMilliseconds, stopping.signal)
    }
  }
  const running = run()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(done => {
    const timer = setTimeout(finish, milliseconds)
    signal.addEventListener('abort', finish, { once: true })
    if (signal.aborted) finish()

    function finish() {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      done()
    }
  })
}
