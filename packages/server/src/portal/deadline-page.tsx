import { longDate } from './chinese-date.ts'
import { Crumbs } from './crumbs.tsx'
import type { DeadlineAnswer } from './deadline-answer.ts'
import { DeadlineExamples } from './deadline-examples.tsx'
import { DeadlineForm, DeadlineProblems } from './deadline-form.tsx'
import { DeadlineLedger } from './deadline-ledger.tsx'
import { DeadlineMonths } from './deadline-months.tsx'
import type { DeadlineProblem, DeadlineForm as Form } from './deadline-query.ts'
import { DeadlineReasons } from './deadline-reasons.tsx'
import { DeadlineResult } from './deadline-result.tsx'
import { Layout, type Shell } from './layout.tsx'

interface DeadlinePageProps {
  readonly shell: Shell
  readonly form: Form
  /** Null where nothing was asked, or nothing that can be answered. */
  readonly answer: DeadlineAnswer | null
  readonly problems: readonly DeadlineProblem[]
  /** A notice that should be here is not. */
  readonly warning: string | null
}

/** 算到期日: the date, its calendar, its reasons, its days; the form stays at hand below the answer. */
export function DeadlinePage({ shell, form, answer, problems, warning }: DeadlinePageProps) {
  const { site } = shell
  return (
    <Layout
      shell={shell}
      title={answer ? `${longDate(answer.due.dueOn)} · 算到期日` : '算到期日'}
      description="从某一天起若干个工作日、若干日或若干个月，到哪一天为止；逐日写明计或不计，依据哪一条、哪一份通知。"
    >
      <div class="wrap deadline">
        <Crumbs trail={[{ label: '首页', href: '/' }, { label: '算到期日' }]} />
        <div class="title">
          <h1>算到期日</h1>
          {!answer && <p class="lead">从哪天起、多少天，到哪天为止；每一天计或不计，都写明为什么。</p>}
        </div>
        {warning !== null && <p class="provisional">{warning}</p>}
        {problems.length > 0 && <DeadlineProblems problems={problems} />}
        {answer && <DeadlineResult site={site} answer={answer} />}
        <DeadlineForm site={site} form={form} problems={problems} />
        {answer ? <Explanation answer={answer} /> : <DeadlineExamples site={site} />}
      </div>
    </Layout>
  )
}

function Explanation({ answer }: { answer: DeadlineAnswer }) {
  return (
    <>
      <section class="part" aria-labelledby="h-months">
        <h2 id="h-months">日历上看</h2>
        <DeadlineMonths ledger={answer.ledger} due={answer.due} />
        <Legend />
      </section>
      <section class="part" aria-labelledby="h-why">
        <h2 id="h-why">为什么是这一天</h2>
        <DeadlineReasons answer={answer} />
      </section>
      <section class="part" aria-labelledby="h-ledger">
        <h2 id="h-ledger">逐日清单</h2>
        <DeadlineLedger answer={answer} />
      </section>
    </>
  )
}

function Legend() {
  return (
    <p class="note legend">
      “起”是事情发生的当天，不计；粗体数字是第几个工作日或第几日；“休”是放假，“班”是调休上班；格里没有数字的日子不计；虚线格那一年的放假通知还没有收录。
    </p>
  )
}
