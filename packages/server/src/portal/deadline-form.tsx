import { firstAnswerable, lastAnswerable } from '@mingbai/core/calendar/answerable'
import type { Site } from '../site.ts'
import {
  type DeadlineField,
  type DeadlineProblem,
  type DeadlineForm as Form,
  unitLabels,
} from './deadline-query.ts'
import { regionName } from './deadline-region.ts'

interface DeadlineFormProps {
  readonly site: Site
  readonly form: Form
  readonly problems: readonly DeadlineProblem[]
}

/** A plain GET form: the question stands in the address, and can be kept or sent to somebody. */
export function DeadlineForm({ site, form, problems }: DeadlineFormProps) {
  const regions = [...new Set([site.regionCode, '', form.region])]
  const marks = (field: DeadlineField) =>
    problems.some(problem => problem.field === field)
      ? { 'aria-invalid': 'true' as const, 'aria-describedby': `wrong-${field}` }
      : {}
  return (
    <form class="reckon" action="/deadline" aria-label="算到期日">
      <div class="field">
        <label for="from">起算日</label>
        <input
          id="from"
          name="from"
          type="date"
          required
          min={firstAnswerable}
          max={lastAnswerable}
          value={form.from}
          {...marks('from')}
        />
      </div>
      <div class="field short">
        <label for="amount">期限</label>
        <input
          id="amount"
          name="amount"
          type="text"
          inputmode="numeric"
          required
          autocomplete="off"
          value={form.amount}
          {...marks('amount')}
        />
      </div>
      <div class="field short">
        <label for="unit">单位</label>
        <select id="unit" name="unit" {...marks('unit')}>
          {Object.entries(unitLabels).map(([unit, label]) => (
            <option value={unit} selected={unit === form.unit}>
              {label.replace(/^个/, '')}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="region">地区</label>
        <select id="region" name="region" {...marks('region')}>
          {regions.map(code => (
            <option value={code} selected={code === form.region}>
              {regionName(code, site)}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit">
        算一算
      </button>
      <p class="note">起算日填事情发生的那天：信息形成、收到申请、作出决定……那一天本身不计入。</p>
    </form>
  )
}

/** Every problem at once, each leading to its box. */
export function DeadlineProblems({ problems }: { problems: readonly DeadlineProblem[] }) {
  return (
    <div class="wrong" role="alert">
      <h2>还算不出来</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li id={`wrong-${field}`}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
