import type { Thing } from '@mingbai/core/permission/thing'
import type { CatalogueVersion } from '../store.ts'
import { stateOfVersion } from '../versions/state-of-version.ts'
import type { Upload } from './store.ts'

const kind = 'catalogue-version'

export const newUpload: Thing = { kind, state: 'absent', units: [] }

/** An upload as the permission table sees it: a catalogue belongs to the whole site. `versions`: all there are. */
export function thingOfUpload(upload: Upload, versions: readonly CatalogueVersion[]): Thing {
  const { state, version: number, preparers } = upload
  const involved = { preparer: preparers }
  if (state !== 'activated') return { kind, state, units: [], involved }
  const version = versions.find(each => each.number === number)
  if (!version) throw new Error(`upload ${upload.id} became version ${number}, which is not there`)
  return { kind, state: stateOfVersion(version, versions), units: [], involved }
}
