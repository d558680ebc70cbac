import type { Truth } from '@mingbai/core/2-catalogue/catalogue'
import type { Child } from 'hono/jsx'

/** 待核: the document lost it, and nobody guessed. */
export function Unverified() {
  return <span class="gap">待核</span>
}

/** 待补充: the office has not supplied it yet. A different word for a different fact. */
export function ToSupply() {
  return <span class="gap">待补充</span>
}

/** √ and — as printed, 是 and 否 as spoken; a tick that was lost (or never printed) is neither. */
export function Tick({ truth }: { truth: Truth | undefined }) {
  if (truth === null || truth === undefined) return <Unverified />
  return (
    <>
      <span aria-hidden="true">{truth ? '√' : '—'}</span>
      <span class="vh">{truth ? '是' : '否'}</span>
    </>
  )
}

/** One of two columns is normally ticked: the ticked ones by name, and whichever was lost beside them. */
export function Ticked({ choices }: { choices: readonly (readonly [label: string, truth: Truth])[] }) {
  if (choices.every(([, truth]) => truth === null)) return <Unverified />
  const named: Child[] = choices.flatMap(([label, truth]) => (truth === true ? [<span>{label}</span>] : []))
  const lost: Child[] = choices.flatMap(([label, truth]) =>
    truth === null
      ? [
          <span>
            {label} <Unverified />
          </span>,
        ]
      : [],
  )
  if (named.length + lost.length === 0) return <Tick truth={false} />
  return <>{[...named, ...lost]}</>
}

/** Law titles as they are written in Chinese, never broken from their brackets. */
export function lawTitles(titles: readonly string[]): string {
  return titles.map(title => `《${title}》`).join('、')
}
