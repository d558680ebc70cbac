import { useEffect, useRef } from 'react'
import type { LookupGroup } from './lookup-rows.ts'

interface LookupListProps {
  readonly id: string
  readonly groups: readonly LookupGroup[]
  /** The number of the row that Enter would open, through all groups. */
  readonly chosen: number
  readonly onOpen: (to: string) => void
}

/** The focus stays in the field; the row that is chosen there is marked and kept in sight. */
export function LookupList({ id, groups, chosen, onOpen }: LookupListProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector(`#${CSS.escape(`${id}-${chosen}`)}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  let number = -1
  return (
    <div className="found" role="listbox" id={id} aria-label="找到的" ref={place}>
      {groups.map(({ title, rows, hasMore }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div role="group" key={title} aria-label={hasMore ? `${title}，只列了前 ${rows.length} 个` : title}>
          <p className="kind" aria-hidden="true">
            {title}
            {hasMore && <span>只列前 {rows.length} 个，再写几个字就少了</span>}
          </p>
          {rows.map(({ to, label, sub }) => {
            number += 1
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
              <div
                key={to}
                role="option"
                id={`${id}-${number}`}
                aria-selected={number === chosen}
                onClick={() => onOpen(to)}
              >
                <b>{label}</b>
                <span className="sub">{sub}</span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
