import { Refusal } from '../refusal.ts'

/** Runs a command: 0 when it ends, 1 when it was refused, with the one sentence on standard error. */
export async function exitCode(run: () => Promise<void>): Promise<0 | 1> {
  try {
    await run()
    return 0
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    process.stderr.write(`${failure.message}\n`)
    return 1
  }
}
