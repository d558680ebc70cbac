import { expect, test } from 'vitest'
import { scripts } from '../package.json' with { type: 'json' }
import { serverFlags } from './node-flags.mjs'

test('npm start runs Node as the bench and the journeys run the server', () => {
  expect(scripts.start).toBe(`node ${serverFlags.join(' ')} tools/start.mjs`)
})
