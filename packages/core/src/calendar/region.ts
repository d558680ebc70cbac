/**
 * A division and those it lies in, the widest first: 654002 lies in 654000, which lies in 650000 (GB/T 2260: two
 * digits each for province, prefecture and county).
 */
export function regionChain(code: string): readonly string[] {
  return [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])]
}

/** Any six digits: which of them are divisions in use is not ours to say. */
export function isRegionCode(text: string): boolean {
  return /^\d{6}$/.test(text)
}
