import { Alert, Button } from 'antd'
import { Problem } from '../api.ts'

interface ProblemNoteProps {
  readonly failure: Error | null
  readonly again?: () => void
}

/** Why something was not done, in the API's own sentence; nothing while all is well. */
export function ProblemNote({ failure, again }: ProblemNoteProps) {
  if (!failure) return null
  // Nothing went wrong: it is another’s business.
  const isRefused = failure instanceof Problem && failure.status === 403
  // What is refused, or is not there, is so the second time, too.
  const mayHelp = !(failure instanceof Problem && [403, 404].includes(failure.status))
  const sentence = failure instanceof Problem ? failure.message : '页面出了错，没有办成；请刷新后再试。'
  return (
    <Alert
      className="problem"
      type={isRefused ? 'info' : 'error'}
      title={sentence}
      action={again && mayHelp && <Button onClick={again}>再试一次</Button>}
    />
  )
}
