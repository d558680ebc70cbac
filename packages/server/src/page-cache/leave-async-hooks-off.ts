import { jsx } from 'hono/jsx'

/**
 * Hono's JSX looks once, at its first rendering, for AsyncLocalStorage, to carry contexts across an `await`. Nothing here reads a
 * context after one, and in Node 20 a storage once entered makes every later callback of the process pay for it, kept pages
 * too. So the first rendering finds none. `useContext` after an `await` would warn in the log.
 */
export function leaveAsyncHooksOff(): void {
  const { getBuiltinModule } = process
  Object.assign(process, { getBuiltinModule: undefined })
  try {
    jsx('p', {}, '').toString()
  } finally {
    Object.assign(process, { getBuiltinModule })
  }
}
