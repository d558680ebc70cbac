import type { Item, Truth } from '@mingbai/core/2-catalogue/catalogue'
import type { Child } from 'hono/jsx'
import { lawTitles, Tick, Unverified } from './marks.tsx'
import { howKnown } from './provenance.ts'
import { tierLabel } from './tiers.ts'

interface Line {
  /** The field path under which its provenance is kept. */
  readonly field: string
  readonly value: Child
}

/** Every column of the item's row, each value with how it is known. */
export function ItemFacts({ item }: { item: Item }) {
  const { audience, mode } = item
  const tiers = Object.entries(item.tiers)
  return (
    <dl class="facts known">
      <Fact item={item} label="公开事项" lines={[text('path', item.path.join(' / '))]} />
      <Fact item={item} label="公开内容" lines={[text('elements', elementsAbove(item))]} />
      <Fact item={item} label="公开依据" lines={[text('legalBasis', lawTitles(item.legalBasis))]} />
      <Fact item={item} label="公开时限" lines={[text('timeLimit', item.timeLimit.text)]} />
      <Fact item={item} label="公开主体" lines={[text('agency', item.agency)]} />
      <Fact item={item} label="公开渠道和载体" lines={[text('channels', item.channels.join('、'))]} />
      <Fact
        item={item}
        label="公开对象"
        lines={[
          tick('audience.everyone', '全社会', audience.everyone),
          tick('audience.specificGroup', '特定群体', audience.specificGroup),
        ]}
      />
      <Fact
        item={item}
        label="公开方式"
        lines={[
          tick('mode.proactive', '主动', mode.proactive),
          tick('mode.onRequest', '依申请', mode.onRequest),
        ]}
      />
      <Fact
        item={item}
        label="公开层级"
        lines={
          tiers.length === 0
            ? [text('tiers', null)]
            : tiers.map(([key, truth]) => tick(`tiers.${key}`, tierLabel(key), truth))
        }
      />
    </dl>
  )
}

function Fact({ item, label, lines }: { item: Item; label: string; lines: readonly Line[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {lines.map(({ field, value }) => (
        <dd>
          <span>{value}</span>
          <span class="how">{howKnown(item, field)}</span>
        </dd>
      ))}
    </div>
  )
}

/** The eleven cells stand above, by name. */
function elementsAbove({ elements }: Item): string | null {
  return elements.length === 0 ? null : `上面的 ${elements.length} 项`
}

function text(field: string, value: string | null): Line {
  return { field, value: value === null || value === '' ? <Unverified /> : value }
}

function tick(field: string, label: string, truth: Truth): Line {
  return {
    field,
    value: (
      <>
        <span class="option">{label}</span>
        <Tick truth={truth} />
      </>
    ),
  }
}
