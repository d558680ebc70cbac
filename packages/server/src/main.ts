import { compileEarly } from './database/embedded/compiled-program.ts'
import { environment, isEmbedded } from './environment.ts'

// Before the rest is even read, so that the processor's other cores have something to do.
if (isEmbedded(environment)) compileEarly()

const { serveUntilSignal } = await import('./commands/serve.ts')
process.exitCode = await serveUntilSignal()
