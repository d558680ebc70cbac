import { Loading } from '../../ui/loading.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { Upload } from '../uploads.ts'
import { ChosenCard } from './chosen-card.tsx'
import { DeskDialogs } from './desk-dialogs.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FindingList } from './finding-list.tsx'
import { ItemTable } from './item-table.tsx'
import { kindTitle } from './kind-titles.ts'
import { ListActs } from './list-acts.tsx'
import { NothingListed } from './nothing-listed.tsx'
import { Pages } from './pages.tsx'
import { listedLabels } from './place.ts'
import { pageSize, useDesk } from './use-desk.ts'
import './desk.css'

const sideLabels = { findings: '说明', table: '表格' } as const

/** The findings beside the table; what is chosen in one is marked in the other, and stands whole under the table. */
export function MendingDesk({ upload }: { readonly upload: Upload }) {
  const desk = useDesk(upload)
  const { place, look, choose, groups, chosen, rows, answer, mayMend } = desk
  const undo = desk.steps.undo && mayMend.allowed ? () => desk.undo.mutate() : undefined
  const kind = upload.kinds.find(({ code }) => code === place.code)
  return (
    <>
      <ProblemNote failure={answer.error ?? desk.quick.error ?? desk.undo.error} />
      <div className="sides">
        <Switch label="看哪一边" value={place.side} labels={sideLabels} onChange={side => choose({ side })} />
      </div>
      <div className={`desk ${place.side}`}>
        <section className="list" aria-label="读取说明和检查结果">
          <div className="bar-of-list">
            <Switch
              label="列出哪些说明"
              value={place.list}
              labels={listedLabels}
              onChange={list => look({ list })}
            />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className="scroll" tabIndex={0} aria-label="说明">
            <FindingList
              groups={groups}
              chosen={place.finding}
              onChoose={desk.chooseFinding}
              onAcceptKind={group => desk.ask({ kind: 'accept-kind', group })}
              onSeek={code => look({ code, show: 'findings' })}
              mayAccept={mayMend.allowed}
            />
            {groups.length === 0 && <NothingListed upload={upload} list={place.list} />}
          </section>
          <ListActs move={desk.move} undo={undo} isUndoing={desk.undo.isPending} />
        </section>
        <section className="table" aria-label="目录">
          <div className="bar-of-table">
            <FilterBar place={place} kind={kind ? kindTitle(kind) : null} onLook={look} />
            <Pages
              from={desk.from}
              limit={pageSize}
              matching={desk.matching}
              onTurn={from => look({ from })}
            />
          </div>
          <div className="scroll">
            {answer.isLoading && <Loading />}
            {rows.length > 0 && (
              <ItemTable
                rows={rows}
                tiers={upload.tiers}
                place={place}
                alsoMeant={chosen?.finding.fields ?? []}
                onChoose={desk.chooseCell}
              />
            )}
            {answer.data && rows.length === 0 && (
              <p className="empty">没有这样的事项。可以换个词，或者把“表格显示”改回“全部事项”。</p>
            )}
          </div>
        </section>
        <ChosenCard desk={desk} />
      </div>
      <DeskDialogs upload={upload} desk={desk} />
    </>
  )
}
