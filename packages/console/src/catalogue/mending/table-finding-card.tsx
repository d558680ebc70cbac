import { Button } from 'antd'
import { CellFindings } from './cell-findings.tsx'
import type { UploadFinding } from './upload-row.ts'

interface TableFindingCardProps {
  readonly finding: UploadFinding
  readonly names: Readonly<Record<string, string>>
  readonly onAccept: ((finding: UploadFinding) => void) | null
  readonly onReopen: ((finding: UploadFinding) => void) | null
  readonly onClose: () => void
}

/** What is said of the whole table has no cell. */
export function TableFindingCard({ finding, onClose, ...rest }: TableFindingCardProps) {
  return (
    <section className="card" aria-label="选中的说明">
      <header>
        <h2>
          整张表<span className="sub">原件第 {finding.at.row} 行</span>
        </h2>
        <Button size="small" onClick={onClose}>
          收起
        </Button>
      </header>
      <CellFindings findings={[finding]} chosen={finding.key} {...rest} />
    </section>
  )
}
