import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { fourAnswers } from './four-answers.ts'
import { ToSupply, Unverified } from './marks.tsx'

/** The four answers in a word each. */
export function BriefAnswers({ guide, look }: { guide: ServiceGuide; look?: 'brief' }) {
  return (
    <dl class={look}>
      {fourAnswers(guide).map(({ question, short, isUnverified }) => (
        <div>
          <dt>{question}</dt>
          <dd>
            {short ?? <ToSupply />}
            {short !== null && isUnverified && (
              <>
                {' '}
                <Unverified />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
