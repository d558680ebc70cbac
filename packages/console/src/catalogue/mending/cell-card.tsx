import { fieldLabel } from '@mingbai/core/2-catalogue/field-label'
import { statedValue } from '@mingbai/core/2-catalogue/upload/mend-value'
import type { Judgement } from '@mingbai/core/permission/judgement'
import { Button } from 'antd'
import { Act } from '../../ui/act.tsx'
import { Forbidden } from '../../ui/forbidden.tsx'
import { CellFindings } from './cell-findings.tsx'
import { CellMends } from './cell-mends.tsx'
import { originInWords } from './cell-origin.ts'
import { fieldsMeant } from './heaviest-open.ts'
import { KeyMark } from './key-mark.tsx'
import { MendForm } from './mend-form.tsx'
import { StatedValue } from './stated-value.tsx'
import { rowName, titleOf, type UploadFinding, type UploadRow } from './upload-row.ts'
import type { Steps } from './use-steps.ts'

interface CellCardProps {
  readonly row: UploadRow
  readonly field: string
  /** The finding that was chosen in the list. */
  readonly chosen: UploadFinding | null
  readonly names: Readonly<Record<string, string>>
  readonly mayMend: Judgement
  readonly steps: Steps
  readonly isMending: boolean
  readonly onMend: (isMending: boolean) => void
  readonly onAccept: (finding: UploadFinding) => void
  readonly onReopen: (finding: UploadFinding) => void
  readonly onTakeBack: (event: number) => void
  readonly onRemove: () => void
  readonly onAdd: () => void
}

/** The chosen cell: what is said of it, what stands there and whence, and what can be done. */
export function CellCard(props: CellCardProps) {
  const { row, field, chosen, names, mayMend, steps, isMending, onMend } = props
  const { removedBy } = row
  const may = mayMend.allowed && removedBy === null
  const about = row.findings.filter(({ fields }) => fieldsMeant(fields).includes(field))
  const findings = [...about].sort((a, b) => rank(a, chosen) - rank(b, chosen))
  const mends = row.mends.filter(mend => mend.field === field)
  return (
    <>
      <h2>
        {fieldLabel(field)}
        <span className="sub">
          {rowName(row)} {titleOf(row)}
        </span>
      </h2>
      {isMending && may && (
        <MendForm
          key={`${row.number} ${field}`}
          row={row}
          field={field}
          steps={steps}
          onClose={() => onMend(false)}
        />
      )}
      <CellFindings
        findings={findings}
        chosen={chosen?.key ?? null}
        names={names}
        onAccept={may ? props.onAccept : null}
        onReopen={may ? props.onReopen : null}
      />
      {!(isMending && may) && (
        <>
          <div>
            <h3>现在的值</h3>
            <StatedValue field={field} value={statedValue(row.item, field)} />
            <p className="sub">{originInWords(row, field)}</p>
            <CellMends mends={mends} names={names} onTakeBack={may ? props.onTakeBack : null} />
          </div>
          {removedBy !== null ? (
            <div className="acts">
              <p className="none">这个事项删去了。</p>
              <Act label="撤回删去" judgement={mayMend} onAct={() => props.onTakeBack(removedBy)} />
            </div>
          ) : (
            <div className="acts">
              {!mayMend.allowed && <Forbidden label="改这一格" reason={mayMend.reason} />}
              {may && (
                <>
                  <Button onClick={() => onMend(true)} aria-keyshortcuts="e">
                    改这一格
                    <KeyMark name="e" />
                  </Button>
                  <Button onClick={props.onRemove}>删去事项</Button>
                  <Button onClick={props.onAdd}>后面补加</Button>
                </>
              )}
            </div>
          )}
        </>
      )}
    </>
  )
}

/** The chosen one first, then what still waits. */
function rank(finding: UploadFinding, chosen: UploadFinding | null): number {
  if (finding.key === chosen?.key) return 0
  return finding.state === 'open' ? 1 : 2
}
