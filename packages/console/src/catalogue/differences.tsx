import { fieldLabel } from '@mingbai/core/2-catalogue/field-label'
import { Link } from 'react-router'
import { Section } from '../ui/section.tsx'
import { differenceGroups, howLabels, sideInWords } from './difference-groups.ts'
import { FirstOf } from './first-of.tsx'
import { placeOfItem } from './mending/place.ts'
import type { Comparison, Upload } from './uploads.ts'

interface DifferencesProps {
  readonly upload: Pick<Upload, 'id'>
  readonly comparison: Comparison
}

type Difference = Comparison['differences'][number]

/** 新增, 取消, 改名, 改内容, 次序: each item with what became of it. */
export function Differences({ upload, comparison }: DifferencesProps) {
  return differenceGroups(comparison.differences).map(({ kind, title, differences }) => (
    <Section key={kind} title={`${title} ${differences.length} 个`}>
      <FirstOf all={differences}>
        {some => (
          <ul className="differences">
            {some.map(each => (
              <li key={`${each.item} ${each.before?.join()}`}>
                <DifferenceHead difference={each} uploadId={upload.id} />
                {each.changes.length > 0 && (
                  <Changes changes={each.changes} against={comparison.against.number} />
                )}
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </Section>
  ))
}

function DifferenceHead({ difference, uploadId }: { difference: Difference; uploadId: string }) {
  const { kind, item, before, after, how, code } = difference
  const name = (after ?? before ?? []).join(' › ')
  return (
    <p className="named">
      {item === null ? <b>{name}</b> : <Link to={placeOfItem(uploadId, item)}>{name}</Link>}
      {kind === 'renamed' && how && (
        <span>
          {howLabels[how]} {before?.join(' › ')}
        </span>
      )}
      <span className="code">{code === null ? freshCode(kind) : `编码 ${code}`}</span>
    </p>
  )
}

function freshCode(kind: Difference['kind']): string {
  const fresh = '启用时给新编码'
  return kind === 'renamed' ? `${fresh}，原来的取消：没有当作同一事项` : fresh
}

function Changes({ changes, against }: { changes: Difference['changes']; against: number }) {
  return (
    <dl className="changes">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldLabel(field)}</dt>
          <dd>
            <del>
              <span className="vh">第 {against} 版：</span>
              {sideInWords(field, before)}
            </del>
            <ins>
              <span className="vh">这一份：</span>
              {sideInWords(field, after)}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
