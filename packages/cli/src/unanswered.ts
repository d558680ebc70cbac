import { unansweredCommand } from '@mingbai/server/commands/unanswered'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

/** `mingbai unanswered`. */
export async function unanswered(args: readonly string[]): Promise<ExitCode> {
  if (args.length > 0) throw new WrongUsage('unanswered 不接受参数。')
  return unansweredCommand(line => void process.stdout.write(`${line}\n`))
}
