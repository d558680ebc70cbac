// Plain JavaScript: a thread begins without tsx. In the bundle read-worker.ts itself has this name.
import { register } from 'tsx/esm/api'

register({ tsconfig: new URL('../../tsconfig.json', import.meta.url).pathname })
await import('./read-worker.ts')
