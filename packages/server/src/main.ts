import { prepareThread } from './database/embedded/database-thread.ts'
import { environment, isEmbedded } from './environment.ts'
import { keepTickShape } from './page-cache/keep-tick-shape.ts'
import { embeddedDir, projectRoot } from './project-root.ts'

keepTickShape()
// Before the rest is even read, so that the processor's other cores have something to do.
if (isEmbedded(environment)) prepareThread(embeddedDir(projectRoot()))

const { serveUntilSignal } = await import('./commands/serve.ts')
process.exitCode = await serveUntilSignal()
