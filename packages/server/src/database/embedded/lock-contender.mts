import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../../refusal.ts'
import { lockDirectory } from './directory-lock.ts'

/** One of several processes that try for one directory at one moment; holds what it gets until all have tried. */
const [dir = '', at = '0'] = process.argv.slice(2)
await sleep(Number(at) - Date.now() - 20)
while (Date.now() < Number(at));
try {
  lockDirectory(dir)
  process.stdout.write('mine')
  await sleep(3_000)
} catch (failure) {
  process.stdout.write(failure instanceof Refusal ? 'held' : String(failure))
}
