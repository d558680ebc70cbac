import { onSuitableNode } from './node-version.mjs'

onSuitableNode(() => import('./run-dev.mjs'))
