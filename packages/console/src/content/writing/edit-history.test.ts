import { emptyGuide } from '@mingbai/core/4-content/empty-guide'
import { expect, test } from 'vitest'
import { beginEditing, type Edit, edited } from './edit-history.ts'

const write = (name: string, field = 'name'): Edit => ({ kind: 'write', field, guide: emptyGuide(name) })
const after = (...edits: Edit[]) => edits.reduce(edited, beginEditing(emptyGuide('')))
const undo: Edit = { kind: 'undo' }

test('typing on in one field is one step back', () => {
  expect(after(write('失'), write('失业'), undo).guide.name).toBe('')
})

test('another field, and a save, begin another step', () => {
  expect(after(write('失'), write('失业', 'summary'), undo).guide.name).toBe('失')
  expect(after(write('失'), { kind: 'seal' }, write('失业'), undo).guide.name).toBe('失')
})

test('what was undone comes back until something else is written', () => {
  expect(after(write('失'), undo, { kind: 'redo' }).guide.name).toBe('失')
  expect(after(write('失'), undo, write('养'), { kind: 'redo' }).guide.name).toBe('养')
})

test('nothing to undo changes nothing', () => {
  expect(after(undo)).toEqual(beginEditing(emptyGuide('')))
})
