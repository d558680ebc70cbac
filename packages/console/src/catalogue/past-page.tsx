import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { ability } from '../ui/ability.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { placeOfItem } from './mending/place.ts'
import { UploadFrame } from './upload-frame.tsx'
import { takeUploadStep, type Upload, useUploadTaken } from './uploads.ts'
import './past.css'

/** 经过: what was done to an upload, newest first, and what of it can be taken back. */
export function PastPage() {
  return <UploadFrame part="经过">{upload => <Past upload={upload} />}</UploadFrame>
}

function Past({ upload }: { readonly upload: Upload }) {
  const taken = useUploadTaken(upload.id)
  const back = useMutation({
    mutationFn: ({ number, kind }: Upload['history'][number]) =>
      takeUploadStep(
        upload.id,
        kind === 'accepted'
          ? { step: 'reopen-acceptance', event: number }
          : { step: 'take-back', events: [number] },
      ),
    onSuccess: taken,
  })
  const mayMend = ability(upload.abilities, 'mend')
  return (
    <>
      <ProblemNote failure={back.error} />
      <ol className="past">
        {upload.history.map(event => {
          const { number, by, at, what, reason, item, mayBeTakenBack } = event
          return (
            <li key={number}>
              <div>
                <time dateTime={at}>{beijingTime(at)}</time>
                <span className="sub">第 {number} 件</span>
              </div>
              <span>{upload.names[by] ?? '账号已不在'}</span>
              <p>
                {what}
                {reason && <span className="sub">理由：{reason}</span>}
                <span className="links">
                  {item !== null && <Link to={placeOfItem(upload.id, item)}>看这个事项</Link>}
                  {mayBeTakenBack && mayMend.allowed && (
                    <button
                      type="button"
                      className="plain"
                      disabled={back.isPending}
                      onClick={() => back.mutate(event)}
                      aria-label={`撤回第 ${number} 件事`}
                    >
                      撤回
                    </button>
                  )}
                </span>
              </p>
            </li>
          )
        })}
      </ol>
      {upload.events > upload.history.length && (
        <p className="aside">再早的 {upload.events - upload.history.length} 件事也都留着，这里不列。</p>
      )}
    </>
  )
}
