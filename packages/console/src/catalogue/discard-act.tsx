import { App } from 'antd'
import { useState } from 'react'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { takeUploadStep, type Upload, useUploadTaken } from './uploads.ts'

interface DiscardActProps {
  readonly upload: Upload
  readonly onDiscarded: () => void
}

/** 放弃: it never becomes a version; the document and what happened stay. */
export function DiscardAct({ upload, onDiscarded }: DiscardActProps) {
  const { message } = App.useApp()
  const taken = useUploadTaken(upload.id)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Act
        label="放弃"
        danger
        judgement={ability(upload.abilities, 'discard')}
        onAct={() => setAsking(true)}
      />
      {isAsking && (
        <ReasonDialog
          title="放弃这份目录"
          label="放弃"
          consequence="它不会成为任何一版，处理过的也不再用；原件和经过留着可以看。放弃以后不能恢复，要用的只能重新上传。"
          isReasonNeeded
          danger
          act={async reason => {
            await taken(await takeUploadStep(upload.id, { step: 'discard', reason }))
            message.success('放弃了')
            onDiscarded()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
