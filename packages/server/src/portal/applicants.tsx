import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { Said } from './said.tsx'

/** 服务对象和受理条件: who may, before how. */
export function Applicants({ guide: { applicants, conditions } }: { guide: ServiceGuide }) {
  if (applicants.length === 0 && conditions.length === 0) return null
  return (
    <section class="part" aria-labelledby="h-who">
      <h2 id="h-who">谁能办</h2>
      {applicants.length > 0 && (
        <p>
          申请人：<b>{applicants.join('、')}</b>
        </p>
      )}
      {conditions.length > 0 && (
        <ul class="plain conditions">
          {conditions.map(condition => (
            <li>
              <Said statement={condition} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
