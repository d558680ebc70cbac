import { Input } from 'antd'
import { useState } from 'react'
import { type Place, type Shown, shownLabels } from './place.ts'

interface FilterBarProps {
  readonly place: Pick<Place, 'show' | 'words' | 'code'>
  /** What the kind is called that alone is shown. */
  readonly kind: string | null
  readonly onLook: (change: Partial<Pick<Place, 'show' | 'words' | 'code'>>) => void
}

/** What of the table is in sight. */
export function FilterBar({ place, kind, onLook }: FilterBarProps) {
  /** While somebody is in the field. */
  const [typed, setTyped] = useState<string | null>(null)
  const words = typed ?? place.words
  return (
    <search className="filter">
      <form
        onSubmit={event => {
          event.preventDefault()
          onLook({ words: words.trim() })
        }}
      >
        <label htmlFor="item-words">名称里有</label>
        <Input
          id="item-words"
          type="search"
          allowClear
          value={words}
          onFocus={() => setTyped(place.words)}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => {
            setTyped(null)
            if (words.trim() !== place.words) onLook({ words: words.trim() })
          }}
          onClear={() => onLook({ words: '' })}
        />
      </form>
      <label htmlFor="item-show">表格显示</label>
      <select
        id="item-show"
        value={place.show}
        onChange={({ target }) => onLook({ show: target.value as Shown })}
      >
        {Object.entries(shownLabels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {place.code !== '' && (
        <button type="button" className="plain" onClick={() => onLook({ code: '' })}>
          只有“{kind ?? place.code}”的事项，改回全部
        </button>
      )}
    </search>
  )
}
