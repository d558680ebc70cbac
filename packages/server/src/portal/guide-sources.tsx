import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { Unverified } from './marks.tsx'

const trust = { high: '高', medium: '中', low: '低' } as const

/** Where the guide was read, and what its writer could not find out. */
export function GuideSources({ guide: { sources, openQuestions, confidence } }: { guide: ServiceGuide }) {
  return (
    <section class="part screen-only" aria-labelledby="h-sources">
      <h2 id="h-sources">来源，和没弄清的事</h2>
      <p>
        整份指南的可信程度：<b>{trust[confidence]}</b>。没见过原文的来源标“待核”。
      </p>
      {openQuestions.length > 0 && (
        <>
          <h3>没弄清的事</h3>
          <ul class="plain">
            {openQuestions.map(question => (
              <li>{question}</li>
            ))}
          </ul>
        </>
      )}
      <h3>来源</h3>
      <ul class="plain">
        {sources.map(({ title, reference, status }) => (
          <li>
            {title}
            {reference !== '' && reference !== '—' && <span class="quiet">（{reference}）</span>}
            {status === 'known' && (
              <>
                {' '}
                <Unverified />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
