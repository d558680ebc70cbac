import { beijingDate } from '../calendar/beijing-date.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { EditionClosing } from '../publication/store.ts'
import { editionsHref, itemHref } from './addresses.ts'
import { longDate } from './chinese-date.ts'
import { titleOf } from './title.ts'

interface WithdrawnNoticeProps {
  readonly site: PublicSite
  readonly code: string
  readonly withdrawal: EditionClosing
}

/** 撤下说明: since when, why, and what stands in its place. */
export function WithdrawnNotice({ site, code, withdrawal }: WithdrawnNoticeProps) {
  const { closedAt, reason, successorCode } = withdrawal
  const successor = site.catalogue.items.find(each => each.code === successorCode)
  return (
    <div class="banner superseded" role="note">
      <p>
        <strong>这份办事指南已于{longDate(beijingDate(closedAt))}撤下。</strong>
      </p>
      <p>理由：{reason}</p>
      <p>
        {successor && (
          <>
            请改看 <a href={itemHref(successor.code)}>{titleOf(successor.item)}</a>。{' '}
          </>
        )}
        <a href={editionsHref(code)}>以前公开过什么</a>
      </p>
    </div>
  )
}
