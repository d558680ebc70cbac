import type { UploadEvent } from '@mingbai/core/2-catalogue/upload/upload-event'
import type { UploadState } from '@mingbai/core/2-catalogue/upload/upload-state'

/** The keys of the findings that an event accepted and nobody opened again since. */
export function stillAccepted(event: UploadEvent, { accepted }: UploadState): readonly string[] {
  if (event.kind !== 'accepted') return []
  return event.findings.filter(key => accepted.get(key)?.at === event.at)
}
