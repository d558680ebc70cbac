/** Something that was opened. */
export interface Opened {
  readonly to: string
  readonly label: string
  readonly sub: string
}

const most = 8
const keyOf = (staffId: string) => `mingbai-opened-${staffId}`

/** The last ones first. They stay in this window of the browser, and no longer than the person is signed in. */
export function recentlyOpened(staffId: string): readonly Opened[] {
  return JSON.parse(sessionStorage.getItem(keyOf(staffId)) ?? '[]')
}

export function rememberOpened(staffId: string, opened: Opened): void {
  const others = recentlyOpened(staffId).filter(({ to }) => to !== opened.to)
  sessionStorage.setItem(keyOf(staffId), JSON.stringify([opened, ...others].slice(0, most)))
}

export function forgetOpened(staffId: string): void {
  sessionStorage.removeItem(keyOf(staffId))
}
