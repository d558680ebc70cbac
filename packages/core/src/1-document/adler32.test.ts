import { expect, test } from 'vitest'
import { adler32 } from './adler32.ts'

const ascii = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

test('a known value, whole and piece by piece', () => {
  expect(adler32(ascii('Wikipedia'))).toBe(0x11e60398)
  expect(adler32(ascii('pedia'), adler32(ascii('Wiki')))).toBe(0x11e60398)
})

test('sums that outgrow 16 bits wrap as they should', () => {
  expect(adler32(new Uint8Array(100_000).fill(255))).toBe(adlerSlowly(100_000, 255))
})

function adlerSlowly(count: number, byte: number): number {
  let [low, high] = [1, 0]
  for (let n = 0; n < count; n++) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return high * 65_536 + low
}
