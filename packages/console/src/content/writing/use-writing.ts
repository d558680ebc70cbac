import { mergeGuides } from '@mingbai/core/4-content/merge-guides'
import type { GuideConflict } from '@mingbai/core/4-content/merge-rows'
import { isSameValue } from '@mingbai/core/4-content/same-value'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useRef, useState } from 'react'
import { Problem } from '../../api.ts'
import { type Draft, keepDraft, saveDraft } from '../draft.ts'
import { beginEditing, edited } from './edit-history.ts'

/** What two people wrote at one place: to be decided before anything else is stored. */
export interface Clash {
  /** Mine, where both changed the same. */
  readonly merged: ServiceGuide
  readonly conflicts: readonly GuideConflict[]
  /** The text whose hash the decision is saved onto. */
  readonly onto: string
}

const pauseMilliseconds = 1_000
const retryMilliseconds = 8_000

/** A draft being written: every pause saves it; what others saved meanwhile is joined, or comes back as a clash. */
export function useWriting(opened: Draft) {
  const queryClient = useQueryClient()
  const [history, edit] = useReducer(edited, opened.guide, beginEditing)
  const [draft, setDraft] = useState(opened)
  /** What the server holds, as far as we know; no guide: a text we have not seen as a whole. */
  const [kept, setKept] = useState<{ readonly hash: string; readonly guide: ServiceGuide | null }>({
    hash: opened.state.contentHash,
    guide: opened.guide,
  })
  const [clash, setClash] = useState<Clash>()
  const latest = useRef(history.guide)
  latest.current = history.guide

  const joinOrClash = (base: ServiceGuide, theirs: ServiceGuide, onto: string) => {
    const { merged, conflicts } = mergeGuides(base, latest.current, theirs)
    if (conflicts.length > 0) setClash({ merged, conflicts, onto })
    else if (!isSameValue(merged, latest.current)) edit({ kind: 'join', guide: merged })
  }
  const save = useMutation({
    mutationFn: (guide: ServiceGuide) => saveDraft(opened.itemCode, guide, kept.hash),
    onSuccess: (answer, written) => {
      setDraft(answer)
      setKept({ hash: answer.state.contentHash, guide: answer.guide })
      keepDraft(queryClient, answer.itemCode, answer)
      edit({ kind: 'seal' })
      joinOrClash(written, answer.guide, answer.state.contentHash)
    },
    onError: failure => {
      if (failure instanceof Problem && 'conflicts' in failure.more)
        setClash(failure.more as unknown as Clash)
    },
  })

  const isKept = kept.guide !== null && isSameValue(history.guide, kept.guide)
  const { isPending, isError, mutate } = save
  useEffect(() => {
    if (isKept || isPending || clash) return
    const timer = setTimeout(() => mutate(history.guide), isError ? retryMilliseconds : pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [history.guide, isKept, isPending, isError, clash, mutate])

  const decide = (guide: ServiceGuide) => {
    if (!clash) return
    edit({ kind: 'join', guide })
    setKept({ hash: clash.onto, guide: null })
    setClash(undefined)
    save.reset()
  }
  return {
    history,
    edit,
    draft,
    isKept,
    isSaving: isPending,
    failure: clash ? null : save.error,
    saveNow: () => mutate(latest.current),
    clash,
    decide,
    latest,
  }
}

export type Writing = ReturnType<typeof useWriting>
