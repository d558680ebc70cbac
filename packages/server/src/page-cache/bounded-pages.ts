import type { KeptPage } from './kept-page.ts'

export interface Bounds {
  readonly pages: number
  readonly bytes: number
}

/** Beside the bodies: the address, the headers, the objects. */
const overheadBytes = 4_096

interface Entry {
  readonly page: KeptPage
  /** Which question it was, counting all, that asked for it last. */
  asked: number
}

/**
 * Pages by address, within bounds: the least recently used goes first. It is looked for only when room is needed:
 * a page is asked for thousands of times as often as one is put.
 */
export class BoundedPages {
  #bounds: Bounds
  #entries = new Map<string, Entry>()
  #bytes = 0
  #questions = 0

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  get(address: string): KeptPage | undefined {
    const entry = this.#entries.get(address)
    if (!entry) return undefined
    entry.asked = ++this.#questions
    return entry.page
  }

  put(address: string, page: KeptPage): void {
    this.#remove(address)
    this.#entries.set(address, { page, asked: ++this.#questions })
    this.#bytes += page.bytes + overheadBytes
    while (this.#entries.size > this.#bounds.pages || this.#bytes > this.#bounds.bytes)
      this.#remove(this.#oldest())
  }

  clear(): void {
    this.#entries.clear()
    this.#bytes = 0
  }

  #oldest(): string {
    let oldest = ''
    let asked = Number.POSITIVE_INFINITY
    for (const [address, entry] of this.#entries) {
      if (entry.asked >= asked) continue
      oldest = address
      asked = entry.asked
    }
    return oldest
  }

  #remove(address: string): void {
    const entry = this.#entries.get(address)
    if (!entry) return
    this.#entries.delete(address)
    this.#bytes -= entry.page.bytes + overheadBytes
  }
}
