import { serveUntilSignal } from './commands/serve.ts'

process.exitCode = await serveUntilSignal()
