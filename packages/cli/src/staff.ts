import { resetAdministratorCommand } from '@mingbai/server/commands/staff'
import type { ExitCode } from './main.ts'
import { WrongUsage } from './wrong-usage.ts'

/** `mingbai staff reset-administrator`. */
export async function staff(args: readonly string[]): Promise<ExitCode> {
  if (args.length !== 1 || args[0] !== 'reset-administrator')
    throw new WrongUsage('staff 后面要写 reset-administrator。')
  return resetAdministratorCommand(line => void process.stdout.write(`${line}\n`))
}
