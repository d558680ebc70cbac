import type { Context } from 'hono'

/** From the app to the cache in front of it; taken off before anybody else sees it. */
export const keepMark = 'Mingbai-Keep'

/**
 * Marks this answer as the same for everybody until something public changes, so that it may be kept. It must follow
 * from its address and from what is public alone: not from the clock, a person, a cookie, the host's name, or words
 * that somebody typed. A browser may keep it too, but asks each time whether it is still the one.
 */
export function keep(c: Context): void {
  c.header(keepMark, 'until-published')
  c.header('Cache-Control', 'public, no-cache')
}

/** Takes the mark back: something that the answer rests on is not known yet. */
export function keepNot(c: Context): void {
  c.header(keepMark, undefined)
  c.header('Cache-Control', undefined)
}
