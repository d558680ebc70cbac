import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const assets = fileURLToPath(new URL('../packages/console/dist/assets', import.meta.url))

test('all files of the console together are less than 400 KB on the wire', () => {
  const sizes = readdirSync(assets).map(name => gzipSync(readFileSync(`${assets}/${name}`)).length)
  expect(sizes.length).toBeGreaterThan(3)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000)
})
