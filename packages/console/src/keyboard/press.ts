/** Presses what stands on the page for a key: whatever says so by aria-keyshortcuts, which screen readers read out. */
export function pressFor(key: string): boolean {
  const element = [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].find(
    each => each.getAttribute('aria-keyshortcuts')?.split(' ').includes(key) && each.checkVisibility(),
  )
  element?.click()
  return element !== undefined
}

const places = {
  list: 'main .rows th[scope="row"] a, main .work a',
  finding: 'main .findings > li',
} as const

/** Moves the focus to the next (1) or the one before (-1) of a kind, round and round. */
export function moveAmong(kind: keyof typeof places, step: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(places[kind])].filter(each => each.checkVisibility())
  if (all.length === 0) return false
  const now = document.activeElement
  const from = all.indexOf(now as HTMLElement)
  const next = from >= 0 ? from + step : nearest(all, now, step)
  const place = all.at(next % all.length)
  place?.focus()
  place?.scrollIntoView({ block: 'center' })
  return true
}

/** From a place between two of them, in the order of the page. */
function nearest(all: readonly HTMLElement[], now: Element | null, step: 1 | -1): number {
  if (!now || now === document.body || now.tagName === 'MAIN') return step === 1 ? 0 : -1
  const isAfter = (each: HTMLElement) =>
    (now.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const after = all.findIndex(isAfter)
  if (step === 1) return after === -1 ? 0 : after
  return (after === -1 ? all.length : after) - 1
}
