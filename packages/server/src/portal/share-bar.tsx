import type { Tally } from '@mingbai/core/6-channel/coverage'

/** A share as a bar: full, hatched, empty. The numbers stand beside it in words. */
export function ShareBar({ tally: { disclosed, partly, missing } }: { tally: Tally }) {
  const all = disclosed + partly + missing
  return (
    <svg class="share" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="none" width={all} height="1" />
      <rect class="half" width={disclosed + partly} height="1" />
      <rect class="full" width={disclosed} height="1" />
    </svg>
  )
}
