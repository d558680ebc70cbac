import { expect, test } from 'vitest'
import { returnAddress, signInAddress } from './return-address.ts'

const after = (address: string) => returnAddress(new URL(address, 'http://console').searchParams)

test('a link opened by somebody signed out is come back to, with what was asked in it', () => {
  const address = signInAddress({ pathname: '/items', search: '?q=失业&mine=1' })
  expect(after(address)).toBe('/items?q=失业&mine=1')
})

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/sign-in?to=/x'])(
  'signing in does not lead to %s',
  to => expect(after(`/sign-in?to=${encodeURIComponent(to)}`)).toBe('/'),
)
