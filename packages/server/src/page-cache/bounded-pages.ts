import type { KeptPage } from './kept-page.ts'

export interface Bounds {
  readonly pages: number
  readonly bytes: number
}

/** Beside the bodies: the address, the headers, the objects. */
const overheadBytes = 4_096

/** Pages by address, within bounds: the least recently used goes first. */
export class BoundedPages {
  #bounds: Bounds
  #pages = new Map<string, KeptPage>()
  #bytes = 0

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  get(address: string): KeptPage | undefined {
    const page = this.#pages.get(address)
    if (page) {
      // A Map keeps the order of insertion: the last asked for stands last.
      this.#pages.delete(address)
      this.#pages.set(address, page)
    }
    return page
  }

  put(address: string, page: KeptPage): void {
    this.#remove(address)
    this.#pages.set(address, page)
    this.#bytes += page.bytes + overheadBytes
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#bounds.pages && this.#bytes <= this.#bounds.bytes) break
      this.#remove(oldest)
    }
  }

  clear(): void {
    this.#pages.clear()
    this.#bytes = 0
  }

  #remove(address: string): void {
    const page = this.#pages.get(address)
    if (!page) return
    this.#pages.delete(address)
    this.#bytes -= page.bytes + overheadBytes
  }
}
