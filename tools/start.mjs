import { onSuitableNode } from './node-version.mjs'

onSuitableNode(() => import('./run-server.mjs'))
