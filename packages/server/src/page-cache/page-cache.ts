import { BoundedPages, type Bounds } from './bounded-pages.ts'
import type { KeptPage } from './kept-page.ts'

export interface Trust {
  /** How long after the database said "nothing changed" a page may still be given. */
  readonly milliseconds: number
  /** Any clock that never goes back. */
  readonly now: () => number
}

/**
 * The pages of one state of what is public. When the state moves they are forgotten; when nobody has confirmed the
 * state for too long they are not given, and the app is asked instead.
 */
export class PageCache {
  #pages: BoundedPages
  #trust: Trust
  #version: string | null | undefined
  #trustedUntil = Number.NEGATIVE_INFINITY
  #rendering = new Map<string, Promise<KeptPage | null>>()

  constructor(bounds: Bounds, trust: Trust) {
    this.#pages = new BoundedPages(bounds)
    this.#trust = trust
  }

  get(address: string): KeptPage | undefined {
    return this.#trust.now() <= this.#trustedUntil ? this.#pages.get(address) : undefined
  }

  /** The page that somebody else is waiting for under the same address, if somebody is. */
  awaited(address: string): Promise<KeptPage | null> | undefined {
    return this.#rendering.get(address)
  }

  /** Lets `render` make the page (null: not to be kept) for all who ask for it meanwhile, and keeps it. */
  async fill(address: string, render: () => Promise<KeptPage | null>): Promise<KeptPage | null> {
    const rendering = this.#rendering
    const version = this.#version
    const promise = render()
    rendering.set(address, promise)
    try {
      const page = await promise
      // Made before the change, or in the middle of it: good enough for those who asked then, not for those who come.
      if (page && this.#version === version) this.#pages.put(address, page)
      return page
    } finally {
      rendering.delete(address)
    }
  }

  /** The database was asked at `askedAt` and named this version. */
  confirm(version: string | null, askedAt: number): void {
    this.#trustedUntil = askedAt + this.#trust.milliseconds
    if (version === this.#version) return
    this.#version = version
    this.#pages.clear()
    this.#rendering = new Map()
  }
}
