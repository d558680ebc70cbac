import type { Citation, Source } from '@mingbai/core/4-content/service-guide'
import { Choice } from './choice.tsx'
import type { EditorProps } from './element-editors.tsx'
import { Gaps } from './gaps.tsx'
import { Rows } from './rows.tsx'
import { Text } from './text.tsx'

const emptyCitation: Citation = { law: '', article: '', point: '', gaps: [] }

export function CitationsEditor({ value, onChange }: EditorProps<readonly Citation[]>) {
  return (
    <Rows noun="依据" rows={value} empty={emptyCitation} onChange={onChange}>
      {(row, put) => (
        <>
          <Text label="法律文件名称（不写书名号）" value={row.law} onChange={law => put({ ...row, law })} />
          <Text label="条款" value={row.article} onChange={article => put({ ...row, article })} />
          <Text label="定了什么" isLong value={row.point} onChange={point => put({ ...row, point })} />
          <Gaps gaps={row.gaps} onChange={gaps => put({ ...row, gaps })} />
        </>
      )}
    </Rows>
  )
}

const emptySource: Source = { title: '', reference: '', status: 'seen' }
const sourceLabels = { seen: '见过原文', known: '没有见过原文' } as const

export function SourcesEditor({ value, onChange }: EditorProps<readonly Source[]>) {
  return (
    <Rows noun="来源" rows={value} empty={emptySource} onChange={onChange}>
      {(row, put) => (
        <>
          <Text label="名称" value={row.title} onChange={title => put({ ...row, title })} />
          <Text
            label="出处：文号或网址"
            value={row.reference}
            onChange={reference => put({ ...row, reference })}
          />
          <Choice
            label="核对"
            value={row.status}
            labels={sourceLabels}
            onChange={status => put({ ...row, status: status ?? row.status })}
          />
        </>
      )}
    </Rows>
  )
}

interface WordsEditorProps extends EditorProps<readonly string[]> {
  readonly noun: string
  readonly isLong?: boolean
}

export function WordsEditor({ noun, isLong, value, onChange }: WordsEditorProps) {
  return (
    <Rows noun={noun} rows={value} empty="" onChange={onChange}>
      {(row, put) => (
        <div className="only">
          <Text label={noun} isLabelHidden isLong={isLong ?? false} value={row} onChange={put} />
        </div>
      )}
    </Rows>
  )
}
