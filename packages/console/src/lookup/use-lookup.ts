import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answerOf, api } from '../api.ts'

const pauseMilliseconds = 150

/** What the office has of what was typed, asked for at each pause; nothing of it is kept once the dialog is shut. */
export function useLookup(typed: string) {
  const q = usePaused(typed.trim())
  return useQuery({
    queryKey: ['lookup', q],
    queryFn: () => answerOf(api.lookup.$get({ query: { q } })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return paused
}
