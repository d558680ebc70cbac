import {
  auditVerifyCommand,
  backupCommand,
  deadJobsCommand,
  migrateCommand,
  resetCommand,
  restoreCommand,
  reviveJobCommand,
} from '@mingbai/server/commands/operations'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** `mingbai migrate`. */
export async function migrate(args: readonly string[]): Promise<ExitCode> {
  if (args.length > 0) throw new WrongUsage('migrate 不接受参数。')
  return migrateCommand(say)
}

/** `mingbai backup FILE`. */
export async function backup(args: readonly string[]): Promise<ExitCode> {
  return backupCommand(oneFile('backup', args), say)
}

/** `mingbai restore FILE`. */
export async function restore(args: readonly string[]): Promise<ExitCode> {
  return restoreCommand(oneFile('restore', args), say)
}

/** `mingbai reset --yes`: without the word nothing is destroyed. */
export async function reset(args: readonly string[]): Promise<ExitCode> {
  if (args.length !== 1 || args[0] !== '--yes') {
    throw new WrongUsage('reset 会删去全部数据；先备份，再运行 mingbai reset --yes。')
  }
  return resetCommand(say)
}

/** `mingbai audit verify`. */
export async function audit(args: readonly string[]): Promise<ExitCode> {
  if (args.length !== 1 || args[0] !== 'verify') throw new WrongUsage('audit 后面要写 verify。')
  return auditVerifyCommand(say)
}

/** `mingbai jobs [revive ID]`. */
export async function jobs([verb, id, ...others]: readonly string[]): Promise<ExitCode> {
  if (verb === undefined) return deadJobsCommand(say)
  if (verb !== 'revive' || !id || others.length > 0) throw new WrongUsage('用法：mingbai jobs revive 编号。')
  return reviveJobCommand(id, say)
}

function oneFile(command: string, [file, ...others]: readonly string[]): string {
  if (!file || file.startsWith('-') || others.length > 0)
    throw new WrongUsage(`${command} 后面要写一个文件。`)
  return file
}
