import type { Item, LimitRule, LimitUnit } from '@mingbai/core/2-catalogue/catalogue'
import { Dial } from './dial.tsx'
import { enquiryLine } from './enquiry-line.ts'
import { Ticked, ToSupply, Unverified } from './marks.tsx'

/** The four answers a reader can use today; the guide's own four (带什么、去哪里、多久、多少钱) come with the guide. */
export function ItemSummary({ item, sector }: { item: Item; sector: string }) {
  const line = enquiryLine(sector)
  return (
    <dl class="answer">
      <div>
        <dt>现在问谁</dt>
        <dd>
          <b>{line ? <Dial number={line.number} /> : <ToSupply />}</b>
          {line && `${line.name}。`}本地电话待补充。
        </dd>
      </div>
      <div>
        <dt>由谁公开</dt>
        <dd>
          <b>{item.agency ?? <Unverified />}</b>
        </dd>
      </div>
      <div>
        <dt>多久公开</dt>
        <dd>
          <TimeLimit item={item} />
        </dd>
      </div>
      <div>
        <dt>向谁公开</dt>
        <dd>
          <b>
            <Ticked
              choices={[
                ['全社会', item.audience.everyone],
                ['特定群体', item.audience.specificGroup],
              ]}
            />
          </b>
        </dd>
      </div>
    </dl>
  )
}

const units: Readonly<Record<LimitUnit, string>> = { 'working-day': '个工作日', day: '日', month: '个月' }

/** Readers take any limit for the time their own case will take: this one is not, and says so. */
function TimeLimit({ item }: { item: Item }) {
  const { text, rules } = item.timeLimit
  if (text === null) {
    return (
      <b>
        <Unverified />
      </b>
    )
  }
  const [rule, ...others] = rules
  const short = rule && others.length === 0 ? shortRule(rule) : null
  return (
    <>
      <b>{short ?? text}</b>
      {short !== null && `${text}。`}这是公开的时限，不是办理的时限。
    </>
  )
}

function shortRule(rule: LimitRule): string | null {
  return rule.kind === 'within' ? `${rule.amount} ${units[rule.unit]}内` : null
}
