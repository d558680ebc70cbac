import { UploadFrame } from '../upload-frame.tsx'
import { MendingDesk } from './mending-desk.tsx'

/** 处理说明: what the reading and the rules found, beside the table. */
export function MendingPage() {
  return <UploadFrame part="处理说明">{upload => <MendingDesk upload={upload} />}</UploadFrame>
}
