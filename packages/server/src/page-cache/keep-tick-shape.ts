import { createHook } from 'node:async_hooks'

const kept: object[] = []

/**
 * Keeps one entry of the `process.nextTick` queue for ever, and with it V8's record of what such entries look like. In Node 20
 * that record dies with the last entry at a full garbage collection, every later entry is then built the slow way until the
 * process ends, and an answer from node:http takes several. Call it before the first collection.
 */
export function keepTickShape(): void {
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (type === 'TickObject' && kept.length === 0) kept.push(resource)
    },
  }).enable()
  process.nextTick(() => hook.disable())
}
