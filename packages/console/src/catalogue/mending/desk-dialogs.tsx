import { App } from 'antd'
import { ReasonDialog } from '../reason-dialog.tsx'
import { severityLabels } from '../severity-in-words.ts'
import type { Upload } from '../uploads.ts'
import { AddItemDialog } from './add-item-dialog.tsx'
import { kindTitle } from './kind-titles.ts'
import { rowName, titleOf } from './upload-row.ts'
import type { Desk } from './use-desk.ts'

const asIs = '接受就是对照过原件，照现在的样子用。谁、什么时候接受的都记下来；接受过的人不能启用这份目录。'

/** What is asked before a step is taken. */
export function DeskDialogs({ upload, desk }: { readonly upload: Upload; readonly desk: Desk }) {
  const { message } = App.useApp()
  const { asking, ask, steps } = desk
  const close = () => ask(undefined)
  if (!asking) return null
  switch (asking.kind) {
    case 'accept':
      return (
        <ReasonDialog
          title="接受这条错误"
          label="接受"
          consequence={`${asking.finding.what}${asIs}`}
          isReasonNeeded
          act={note => steps.take({ step: 'accept', findings: [asking.finding.key], note })}
          onClose={close}
        />
      )
    case 'accept-kind': {
      const { code, severity, open } = asking.group.kind
      return (
        <ReasonDialog
          title={`全部接受：${kindTitle(asking.group.kind)}`}
          label={`接受 ${open} 条`}
          consequence={`这份目录里这一种${severityLabels[severity]}还有 ${open} 条没有处理，不只是这一页的，一次全部接受。${asIs}`}
          isReasonNeeded={severity === 'error'}
          act={async note => {
            await steps.take({ step: 'accept-kind', code, severity, open, note })
            message.success(`接受了 ${open} 条`)
          }}
          onClose={close}
        />
      )
    }
    case 'remove':
      return (
        <ReasonDialog
          title={`删去${rowName(asking.row)}“${titleOf(asking.row)}”`}
          label="删去"
          consequence="只删读错了、原件里不是事项的行。原件里有、县里取消了的，应当在原件里删。删去的可以撤回。"
          isReasonNeeded={false}
          danger
          act={async reason => {
            await steps.take({ step: 'remove-item', item: asking.row.number, reason })
            message.success('删去了')
          }}
          onClose={close}
        />
      )
    case 'add':
      return <AddItemDialog after={asking.row} tiers={upload.tiers} steps={steps} onClose={close} />
  }
}
