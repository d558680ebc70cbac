import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'

/** A text being written, and the way back and forth. */
export interface EditHistory {
  readonly guide: ServiceGuide
  readonly past: readonly ServiceGuide[]
  readonly future: readonly ServiceGuide[]
  /** The field of the step that still grows: typing on in it is one step. Null: the next edit begins another. */
  readonly growing: string | null
}

export type Edit =
  | { readonly kind: 'write'; readonly field: string; readonly guide: ServiceGuide }
  | { readonly kind: 'undo' | 'redo' | 'seal' }
  /** What somebody else wrote has come in: undoing goes back behind it only knowingly. */
  | { readonly kind: 'join'; readonly guide: ServiceGuide }

/** So many steps back are enough, and no more are kept. */
const longest = 200

export function beginEditing(guide: ServiceGuide): EditHistory {
  return { guide, past: [], future: [], growing: null }
}

export function edited(history: EditHistory, edit: Edit): EditHistory {
  const { guide, past, future, growing } = history
  switch (edit.kind) {
    case 'write':
      return {
        guide: edit.guide,
        past: growing === edit.field ? past : [...past, guide].slice(-longest),
        future: [],
        growing: edit.field,
      }
    case 'join':
      return { guide: edit.guide, past: [...past, guide].slice(-longest), future: [], growing: null }
    case 'seal':
      return { ...history, growing: null }
    case 'undo': {
      const before = past.at(-1)
      return before
        ? { guide: before, past: past.slice(0, -1), future: [guide, ...future], growing: null }
        : history
    }
    case 'redo': {
      const [after, ...later] = future
      return after ? { guide: after, past: [...past, guide], future: later, growing: null } : history
    }
  }
}
