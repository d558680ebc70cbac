import { beijingDate } from '../calendar/beijing-date.ts'
import type { CodedItem } from '../catalogue/store.ts'
import type { PublicSite } from '../publication/public-site.ts'
import { editionsHref, itemHref, itemsHref } from './addresses.ts'
import { ToSupply, Unverified } from './marks.tsx'
import { relatedTo } from './related.ts'
import { tierLabel } from './tiers.ts'
import { categoryOf, titleOf } from './title.ts'
import type { PlacedTopic } from './topics.ts'

interface ItemAsideProps {
  readonly site: PublicSite
  readonly coded: CodedItem
  readonly topics: readonly PlacedTopic[]
}

/** The three dates that mean something, whose item this is, and where one might want to go next. */
export function ItemAside({ site, coded, topics }: ItemAsideProps) {
  const { catalogue, editions } = site
  const { code, item } = coded
  const edition = editions.get(code)
  const category = categoryOf(item)
  const tiers = Object.entries(item.tiers).filter(([, truth]) => truth !== false)
  return (
    <aside class="side" aria-label="本页信息">
      {edition && (
        <section>
          <h2>三个日期</h2>
          <dl>
            <div>
              <dt>信息形成</dt>
              <dd>{edition.formedOn ?? <ToSupply />}</dd>
            </div>
            <div>
              <dt>公开</dt>
              <dd>{beijingDate(edition.publishedAt)}</dd>
            </div>
            <div>
              <dt>最近核对</dt>
              <dd>{edition.checkedOn ?? <Unverified />}</dd>
            </div>
          </dl>
          {edition.demonstration && <p class="note">演示：这一页没有经过正式审核。</p>}
        </section>
      )}
      <section>
        <h2>本事项</h2>
        <dl>
          <div>
            <dt>事项编码</dt>
            <dd>{code}</dd>
          </div>
          <div>
            <dt>公开主体</dt>
            <dd>{item.agency ?? <Unverified />}</dd>
          </div>
          <div>
            <dt>公开层级</dt>
            <dd>{tiers.length > 0 ? tiers.map(tierOf) : <Unverified />}</dd>
          </div>
          <div>
            <dt>公开渠道</dt>
            <dd>{item.channels.length > 0 ? item.channels.join('、') : <Unverified />}</dd>
          </div>
          {edition && (
            <div>
              <dt>版次</dt>
              <dd>
                第 {edition.number} 版，<a href={editionsHref(code)}>历次公开</a>
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section class="siblings">
        <h2>也许您要找</h2>
        <ul>
          {relatedTo(coded, catalogue.items, topics).map(other => (
            <li>
              <a href={itemHref(other.code)}>{titleOf(other.item)}</a>
            </li>
          ))}
          <li>
            <a href={itemsHref({ category })}>“{category}”全部事项</a>
          </li>
        </ul>
      </section>
    </aside>
  )
}

/** A tick that was lost is neither yes nor no. */
function tierOf([key, truth]: readonly [key: string, truth: boolean | null], position: number) {
  return (
    <>
      {position > 0 && '，'}
      {tierLabel(key)}
      {truth === null && (
        <>
          {' '}
          <Unverified />
        </>
      )}
    </>
  )
}
