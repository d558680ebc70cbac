import { type Config, readConfig } from '../config.ts'
import { type OpenDatabase, openDatabase } from '../database/database.ts'
import { exitCode } from './exit-code.ts'

/** Opens the configured database, runs, closes. */
export function withDatabase(run: (database: OpenDatabase, config: Config) => Promise<void>): Promise<0 | 1> {
  return exitCode(async () => {
    const config = readConfig()
    const database = await openDatabase(config.database, config.migrationsDir)
    try {
      await run(database, config)
    } finally {
      await database.close()
    }
  })
}
