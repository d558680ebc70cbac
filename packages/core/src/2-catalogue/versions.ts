import type { Item } from './catalogue.ts'
import { grouped } from './grouped.ts'
import { matchItems } from './match-items.ts'

/** An item of a version, under a name that holds in all versions made from the same base. */
export interface Seat {
  readonly id: string
  readonly item: Item
}

/** One version of a catalogue, seen from the one it was made from. */
export interface Version {
  readonly seats: readonly Seat[]
  /** What became of each item of the base: nothing, one, or the parts of it. */
  readonly images: ReadonlyMap<number, readonly Seat[]>
  readonly added: readonly Seat[]
}

/**
 * Where one item of the base is one item of the version, both sit on the same seat; every other item has a seat of its
 * own.
 */
export function versionOf(base: readonly Item[], items: readonly Item[], name: string): Version {
  const { matches } = matchItems(base, items)
  const parts = grouped(matches, ({ from }) => from)
  const origins = new Map(matches.map(({ from, to }) => [to, from]))
  const seats = items.map((item, n): Seat => {
    const from = origins.get(n)
    const isWhole = from !== undefined && parts.get(from)?.length === 1
    return { id: isWhole ? baseSeat(from) : `${name} ${n}`, item }
  })
  const images = [...parts].map(([from, each]) => [from, each.map(({ to }) => seats[to] as Seat)] as const)
  return { seats, images: new Map(images), added: seats.filter((_, n) => !origins.has(n)) }
}

export function baseSeat(position: number): string {
  return `base ${position}`
}
