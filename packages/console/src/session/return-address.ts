/** Where to go after signing in: the page that was asked for, never another site. */
export function returnAddress(search: URLSearchParams): string {
  const to = search.get('to') ?? '/'
  const isOwn = to.startsWith('/') && !to.startsWith('//') && !to.includes('\\')
  return isOwn && !to.startsWith('/sign-in') ? to : '/'
}

/** The address of signing in that brings back here. */
export function signInAddress({ pathname, search }: { pathname: string; search: string }): string {
  const to = pathname + search
  return to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`
}
