import type { Context } from 'hono'
import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { StatusCode } from 'hono/utils/http-status'

/** A page, with its status unless that is 200. */
export type Page = JSX.Element | { readonly status: StatusCode; readonly page: JSX.Element }

export function answer(c: Context, page: Page) {
  const { status, page: element } = 'status' in page ? page : { status: 200 as const, page }
  c.status(status)
  return c.html(html`<!doctype html>${element}`)
}
