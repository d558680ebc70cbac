import { Button } from 'antd'
import { useState } from 'react'
import type { Received } from './send-document.ts'

interface CatalogueChoiceProps {
  readonly name: string
  readonly catalogues: Extract<Received, { kind: 'choose' }>['catalogues']
  readonly onChosen: (which: number) => void
}

/** A document that holds several catalogues: one of them is meant. */
export function CatalogueChoice({ name, catalogues, onChosen }: CatalogueChoiceProps) {
  const [which, setWhich] = useState<number>()
  return (
    <form
      className="choice"
      onSubmit={event => {
        event.preventDefault()
        if (which !== undefined) onChosen(which)
      }}
    >
      <fieldset>
        <legend>
          “{name}”里有 {catalogues.length} 份目录，这次上传哪一份？
        </legend>
        {catalogues.map(each => (
          <label key={each.which} className={each.which === which ? 'chosen' : ''}>
            <input
              type="radio"
              name="which"
              checked={each.which === which}
              onChange={() => setWhich(each.which)}
            />
            <span>
              {each.title || `第 ${each.which} 份（没有名称）`}
              <span className="sub">
                第 {each.which} 份，{each.items} 个事项，读取时有 {each.findings} 条说明
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="primary" htmlType="submit" disabled={which === undefined}>
        上传这一份
      </Button>
    </form>
  )
}
