import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { ability } from '../ui/ability.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { FirstOf } from './first-of.tsx'
import { type Comparison, takeUploadStep, type Upload, useUploadTaken } from './uploads.ts'
import '../ui/rows.css'

interface IdentitiesProps {
  readonly upload: Upload
  readonly comparison: Comparison
}

type Identity = Comparison['identities'][number]

/** Which items of the newest version go on under another name: inferred, and for a person to decide. */
export function Identities({ upload, comparison }: IdentitiesProps) {
  const taken = useUploadTaken(upload.id)
  const mayMend = ability(upload.abilities, 'mend')
  const identify = useMutation({
    mutationFn: ({ item, code, isSame }: Pick<Identity, 'item' | 'code'> & { isSame: boolean | null }) =>
      takeUploadStep(upload.id, { step: 'identify', item, code, isSame }),
    onSuccess: taken,
  })
  return (
    <>
      <p>
        名称变了的，原件没有写明是改名还是另一件事。是同一事项的，编码和办事指南接着用；不是的，给新编码，从头写。
        {!mayMend.allowed && ` ${mayMend.reason}`}
      </p>
      <ProblemNote failure={identify.error} />
      <FirstOf all={comparison.identities}>
        {some => (
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">第 {comparison.against.number} 版</th>
                <th scope="col">这一份</th>
                <th scope="col">现在当作</th>
                <th scope="col">
                  <span className="vh">确认或否认</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {some.map(each => (
                <tr key={`${each.item} ${each.code}`} className={each.decided ? '' : 'wait'}>
                  <th scope="row">
                    {each.before.join(' › ')}
                    <span className="sub">编码 {each.code}</span>
                  </th>
                  <td data-label="这一份">{each.after.join(' › ')}</td>
                  <td data-label="现在当作">
                    {each.isSame ? '同一事项' : '不是同一事项'}
                    <span className="sub">
                      {each.decided
                        ? `${comparison.names[each.decided.by] ?? '账号已不在'}定的`
                        : `推断的，把握 ${Math.round(each.confidence * 100)}%`}
                    </span>
                  </td>
                  <td className="do">
                    {mayMend.allowed && (
                      <Decide
                        identity={each}
                        onDecide={isSame => identify.mutate({ ...each, isSame })}
                        isBusy={identify.isPending}
                      />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </FirstOf>
    </>
  )
}

interface DecideProps {
  readonly identity: Identity
  readonly onDecide: (isSame: boolean | null) => void
  readonly isBusy: boolean
}

function Decide({ identity: { after, isSame, decided }, onDecide, isBusy }: DecideProps) {
  const about = after.at(-1)
  if (decided) {
    return (
      <Button disabled={isBusy} onClick={() => onDecide(null)} aria-label={`改回推断：${about}`}>
        改回推断
      </Button>
    )
  }
  return (
    <span className="acts">
      <Button
        type={isSame ? 'default' : 'primary'}
        disabled={isBusy}
        onClick={() => onDecide(true)}
        aria-label={`是同一事项：${about}`}
      >
        是
      </Button>
      <Button disabled={isBusy} onClick={() => onDecide(false)} aria-label={`不是同一事项：${about}`}>
        不是
      </Button>
    </span>
  )
}
