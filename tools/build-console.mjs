import { join } from 'node:path'
import { build } from 'vite'
import { root } from './run-command.mjs'

await build({ root: join(root, 'packages/console'), logLevel: 'warn' })
