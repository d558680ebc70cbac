import type { DeadlineQuestion } from './deadline-query.ts'

/** Where things are. Addresses are stable: people write them down. */
export function itemHref(code: string): string {
  return `/items/${encodeURIComponent(code)}`
}

export function editionsHref(code: string): string {
  return `${itemHref(code)}/editions`
}

/** `on`: as it was shown on that day, YYYY-MM-DD. */
export function editionHref(code: string, number: number, on?: string): string {
  return `${editionsHref(code)}/${number}${on === undefined ? '' : `?on=${on}`}`
}

export function versionHref(number: number): string {
  return `/items/versions/${number}`
}

export function itemsHref(query: Readonly<Record<string, string>>): string {
  return `/items?${new URLSearchParams(query)}`
}

export function searchHref(question: string): string {
  return `/search?${new URLSearchParams({ q: question })}`
}

export function deadlineHref(
  { from, amount, unit, regionCode }: DeadlineQuestion,
  ending: '' | '.ics' = '',
): string {
  return `/deadline${ending}?${new URLSearchParams({ from, amount: String(amount), unit, region: regionCode ?? '' })}`
}
