import { Modal } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAtWork } from '../session/at-work.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { LookupList } from './lookup-list.tsx'
import { NothingFound, WhatToType } from './lookup-notes.tsx'
import { type LookupGroup, lookupGroups } from './lookup-rows.ts'
import { recentlyOpened } from './recent.ts'
import { useLookup } from './use-lookup.ts'
import './lookup.css'

const mostTyped = 200

/** 查找: one field for whatever the office has; arrows choose, Enter opens, Escape leaves. */
export function LookupDialog({ onClose }: { readonly onClose: () => void }) {
  const who = useAtWork()
  const navigate = useNavigate()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const lookup = useLookup(typed)
  const isAsked = typed.trim() !== ''
  const groups = isAsked
    ? lookup.data
      ? lookupGroups(who, typed, lookup.data)
      : []
    : recent(recentlyOpened(who.staff.id))
  const rows = groups.flatMap(group => group.rows)
  const open = (to: string) => {
    onClose()
    navigate(to)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const row = rows[chosen]
    if (step && rows.length > 0) setChosen((chosen + step + rows.length) % rows.length)
    else if (event.key === 'Enter' && row) open(row.to)
    else return
    event.preventDefault()
  }
  return (
    <Modal open title="查找" footer={null} onCancel={onClose} width={640} className="lookup" destroyOnHidden>
      <input
        // biome-ignore lint/a11y/noAutofocus: whoever opens a dialog of one field wants to type in it
        autoFocus
        type="text"
        role="combobox"
        aria-label="查找事项、草稿、机构、人员"
        aria-expanded={rows.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={rows[chosen] && `${list}-${chosen}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={mostTyped}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setChosen(0)
        }}
        onKeyDown={onKey}
      />
      <ProblemNote failure={isAsked ? lookup.error : null} again={() => lookup.refetch()} />
      <p className="vh" role="status">
        {isAsked && lookup.data && `找到 ${rows.length} 个`}
      </p>
      <LookupList id={list} groups={groups} chosen={chosen} onOpen={open} />
      {!isAsked && <WhatToType />}
      {isAsked && lookup.data && !lookup.isFetching && rows.length === 0 && (
        <NothingFound typed={typed.trim()} />
      )}
    </Modal>
  )
}

function recent(rows: LookupGroup['rows']): readonly LookupGroup[] {
  return rows.length > 0 ? [{ title: '刚才打开过的', rows, hasMore: false }] : []
}
