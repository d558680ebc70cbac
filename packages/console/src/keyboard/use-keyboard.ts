import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { screens } from '../screens.ts'
import { useAtWork } from '../session/at-work.ts'
import { isDialogOpen, isFree } from './is-free.ts'
import { moveAmong, pressFor } from './press.ts'
import { areSingleKeysOn } from './single-keys.ts'

/** After g the letter of a screen must follow within this. */
const sequenceMilliseconds = 1_500

/** The clock of events begins with the page: zero would be a moment ago. */
const never = Number.NEGATIVE_INFINITY

/** All keys of the console, at one place: see keys.ts for what each does. */
export function useKeyboard(): void {
  const navigate = useNavigate()
  const who = useAtWork()
  const pressedG = useRef(never)
  useEffect(() => {
    const goTo = (letter: string) => {
      const screen = screens.find(each => each.letter === letter)
      if (!screen || screen.judge?.(who).allowed === false) return false
      navigate(screen.to)
      return true
    }
    const single = (key: string, now: number) => {
      const isAfterG = now - pressedG.current < sequenceMilliseconds
      pressedG.current = key === 'g' && !isAfterG ? now : never
      if (isAfterG) return goTo(key)
      if (key === 'n' || key === 'p') return moveAmong('finding', key === 'n' ? 1 : -1)
      if (key === 'j' || key === 'k') return pressFor(key) || moveAmong('list', key === 'j' ? 1 : -1)
      return pressFor(key)
    }
    const isDone = (event: KeyboardEvent) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      if (key === 'k' && (event.ctrlKey || event.metaKey)) return isDialogOpen() || pressFor('Control+K')
      if (key === 'F8') return !isDialogOpen() && moveAmong('finding', event.shiftKey ? -1 : 1)
      return key.length === 1 && areSingleKeysOn() && isFree(event) && single(key, event.timeStamp)
    }
    const onKey = (event: KeyboardEvent) => {
      if (!event.isComposing && isDone(event)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [navigate, who])
}
