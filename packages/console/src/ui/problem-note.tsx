import { Alert, Button } from 'antd'
import { Problem } from '../api.ts'

interface ProblemNoteProps {
  readonly failure: Error | null
  readonly again?: () => void
}

/** Why something was not done, in the API's own sentence; nothing while all is well. */
export function ProblemNote({ failure, again }: ProblemNoteProps) {
  if (!failure) return null
  const sentence = failure instanceof Problem ? failure.message : '页面出了错，没有办成；请刷新后再试。'
  return (
    <Alert
      className="problem"
      type="error"
      title={sentence}
      action={again && <Button onClick={again}>再试一次</Button>}
    />
  )
}
