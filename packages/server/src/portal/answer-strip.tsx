import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { fourAnswers } from './four-answers.ts'
import { GovernmentLinks } from './government-links.tsx'
import { ToSupply, Unverified } from './marks.tsx'

/** The answer before the law: why people came, above everything else. */
export function AnswerStrip({ guide }: { guide: ServiceGuide }) {
  return (
    <dl class="answer">
      {fourAnswers(guide).map(({ question, short, more, toSupply, isUnverified }) => (
        <div>
          <dt>{question}</dt>
          <dd>
            <b>
              {short ?? <ToSupply />} {short !== null && isUnverified && <Unverified />}
            </b>
            {more.map(sentence => (
              <span class="line">
                <GovernmentLinks text={sentence} />
              </span>
            ))}
            {short !== null && toSupply !== null && (
              <span class="line">
                {toSupply}：<ToSupply />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
