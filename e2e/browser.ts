import { type Browser, chromium } from 'playwright-core'
import { findChromium, noChromium } from '../tools/chromium.mjs'

/** The widths every page is looked at: a small phone, a tablet, a desk. */
export const widths = [360, 768, 1280] as const

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium, not a downloaded one. Without it the test fails with the sentence that says how to mend it. */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === '') throw new Error(noChromium)
  // Chromium refuses to sandbox itself as root, and only then.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox, ...more] })
}
