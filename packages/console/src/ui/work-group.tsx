import { type PropsWithChildren, type ReactNode, useId } from 'react'
import './work-group.css'

interface WorkGroupProps {
  readonly title: string
  /** Null while it is not known. */
  readonly count: number | null
}

/** A list of work under its title, a row for each thing. */
export function WorkGroup({ title, count, children }: PropsWithChildren<WorkGroupProps>) {
  const heading = useId()
  return (
    <section className="group" aria-labelledby={heading}>
      <h2>
        <span id={heading}>{title}</span> {count !== null && <span className="n">{count}</span>}
      </h2>
      {children}
    </section>
  )
}

interface WorkRowProps {
  /** What it is; where it is a link, all of the row leads there. */
  readonly name: ReactNode
  readonly about: string
  readonly state: string
  readonly detail: string | null
  /** What is to be done; null where nothing is. */
  readonly verb: string | null
}

export function WorkRow({ name, about, state, detail, verb }: WorkRowProps) {
  return (
    <li>
      <div>
        {name}
        <span className="sub">{about}</span>
      </div>
      <span>
        {state}
        {detail && <span className="sub">{detail}</span>}
      </span>
      {verb && (
        <span className="verb" aria-hidden="true">
          {verb}
        </span>
      )}
    </li>
  )
}
