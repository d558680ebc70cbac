import { useOutletContext } from 'react-router'
import type { Who } from './who.ts'

/** The person at work, inside the gate. */
export type AtWork = Who & { readonly staff: NonNullable<Who['staff']> }

export function useAtWork(): AtWork {
  return useOutletContext<AtWork>()
}
