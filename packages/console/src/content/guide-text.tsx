import { type GuideField, guideFieldLabels, guideFields } from '@mingbai/core/4-content/guide-fields'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { suppliedFields } from '@mingbai/core/4-content/with-unit'
import { useUnitName } from '../organisation/unit-names.ts'
import { fieldInWords } from './field-in-words.ts'
import './guide-text.css'

/** Not for the public: how sure the writer is, and of what. */
const inward: readonly GuideField[] = ['confidence', 'openQuestions']

const isSupplied = (field: GuideField) => suppliedFields.some(each => each === field)

/** The text as the public will read it, element by element; what is not there says so. */
export function GuideText({ guide }: { readonly guide: ServiceGuide }) {
  const unitName = useUnitName()
  const { unit } = guide
  return (
    <dl className="guide">
      {guideFields
        .filter(field => !inward.includes(field))
        .map((field, n) => {
          const lines = fieldInWords(field, guide[field], unitName)
          // The first eleven are owed to the public; of the rest, silence is no gap.
          if (lines.length === 0 && n >= 11) return null
          return (
            <div key={field}>
              <dt>{guideFieldLabels[field]}</dt>
              <dd>
                {lines.length === 0 && !(unit && isSupplied(field)) && <span className="gap">待补充</span>}
                <Lines lines={lines} />
                {unit && isSupplied(field) && (
                  <span className="sub">登记簿里“{unitName(unit.code)}”写着的也在这里显示</span>
                )}
              </dd>
            </div>
          )
        })}
    </dl>
  )
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const seen = new Map<string, number>()
  return lines.map(line => {
    const count = (seen.get(line) ?? 0) + 1
    seen.set(line, count)
    const isOwed = /^待(补充|核)：/.test(line)
    return (
      <span className={isOwed ? 'line owed' : 'line'} key={`${line}#${count}`}>
        {isOwed ? <span className="gap">{line}</span> : line}
      </span>
    )
  })
}
