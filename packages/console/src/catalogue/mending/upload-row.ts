import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { useUploadRows } from '../uploads.ts'

type Answer = NonNullable<ReturnType<typeof useUploadRows>['data']>
type Given = Answer['rows'][number]

/** An item of an upload, with what was found, done and printed; JSON knows no undefined. */
export type UploadRow = Omit<Given, 'item' | 'asRead'> & {
  readonly item: Item
  readonly asRead: Item | null
}
export type UploadFinding = Given['findings'][number]
export type Mend = Given['mends'][number]

export const rowsOf = (answer: Answer | undefined) => (answer?.rows ?? []) as readonly UploadRow[]

/** 第 12 个; of what was removed its number in the upload. */
export function rowName({ position, number }: UploadRow): string {
  return position === null ? `删去的（原第 ${number} 个）` : `第 ${position} 个`
}

export function titleOf({ item }: Pick<UploadRow, 'item'>): string {
  return item.path.at(-1) ?? ''
}
