import type { Catalogue } from '../catalogue.ts'
import type { UploadState } from './upload-state.ts'

/** The catalogue as people left it: removed items are gone, added ones stand in their place. */
export function catalogueAsMended(read: Catalogue, { items }: UploadState): Catalogue {
  return { ...read, items: items.flatMap(({ item, removedBy }) => (removedBy === null ? [item] : [])) }
}
