import { serveUntilSignal } from '@mingbai/server/commands/serve'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

/** `mingbai serve`: settings come from the environment. */
export async function serveCommand(args: readonly string[]): Promise<ExitCode> {
  if (args.length > 0) throw new WrongUsage(`serve 不接受参数“${args.join(' ')}”；设置写在环境变量里。`)
  return serveUntilSignal()
}
