import { useEffect } from 'react'
import { useAtWork } from '../session/at-work.ts'
import { type Opened, rememberOpened } from './recent.ts'

/** The page is of something that can be come back to; null as long as it is not known what it is called. */
export function useOpened(opened: Opened | null): void {
  const { id } = useAtWork().staff
  const { to, label, sub } = opened ?? {}
  useEffect(() => {
    if (to !== undefined && label !== undefined && sub !== undefined) rememberOpened(id, { to, label, sub })
  }, [id, to, label, sub])
}
