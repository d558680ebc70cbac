import { Fragment } from 'hono/jsx'

export interface Crumb {
  readonly label: string
  /** Absent on the page one is on. */
  readonly href?: string
}

export function Crumbs({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label="位置">
      <ol>
        {trail.map(({ label, href }) => (
          <li>{href === undefined ? <Fragment>{label}</Fragment> : <a href={href}>{label}</a>}</li>
        ))}
      </ol>
    </nav>
  )
}
