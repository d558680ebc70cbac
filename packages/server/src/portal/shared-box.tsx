import { lawTitles } from './marks.tsx'
import type { SharedValues } from './shared-values.ts'

/** What all items share, said once; a row that differs says so itself. */
export function SharedBox({ shared }: { shared: SharedValues }) {
  const { elements, timeLimit, agency, channels, legalBasis } = shared
  const lines = [
    { label: '公开内容', value: elements && `${elements.length} 项：${elements.join('、')}` },
    { label: '公开时限', value: timeLimit },
    { label: '公开主体', value: agency },
    { label: '公开渠道和载体', value: channels?.join('、') },
    { label: '共同依据', value: lawTitles(legalBasis) },
  ].filter(({ value }) => value)
  if (lines.length === 0) return null
  return (
    <section class="same" aria-labelledby="h-same">
      <h2 id="h-same">各项相同的内容，只写一次</h2>
      <dl>
        {lines.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>个别事项与此不同的，写在那一项下面。</p>
    </section>
  )
}
