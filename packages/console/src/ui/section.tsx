import { type PropsWithChildren, useId } from 'react'
import './section.css'

/** A part of a screen under a heavy line: its title in a column of its own, as in a timetable. */
export function Section({
  title,
  id,
  children,
}: PropsWithChildren<{ readonly title: string; readonly id?: string }>) {
  const heading = useId()
  return (
    <section className="part" id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
