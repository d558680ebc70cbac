import { describeUploadEvent } from '@mingbai/core/2-catalogue/upload/describe-upload-event'
import { isEdit } from '@mingbai/core/2-catalogue/upload/fold-upload'
import { objectionToEvent, tiersOf } from '@mingbai/core/2-catalogue/upload/objection-to-event'
import type { UploadEvent } from '@mingbai/core/2-catalogue/upload/upload-event'
import { abilitiesOf } from '@mingbai/core/permission/judge'
import type { Database } from '../../database/database.ts'
import type { StaffActor } from '../../http/session.ts'
import { displayNames } from '../../staff/store.ts'
import { type CatalogueKey, type CatalogueVersion, listVersions } from '../store.ts'
import { versionViews } from '../versions/state-of-version.ts'
import { findingKinds } from './finding-kinds.ts'
import { obstaclesOf } from './obstacles.ts'
import { stillAccepted } from './still-accepted.ts'
import { listUploads, type Upload } from './store.ts'
import { newUpload, thingOfUpload } from './thing-of-upload.ts'
import type { OpenedUpload } from './workbench.ts'

/** So much of what happened is sent; the rest is in storage. */
const mostEvents = 200

/** Every upload, as one person may handle it. */
export async function uploadsView(db: Database, key: CatalogueKey, by: StaffActor) {
  const versions = await listVersions(db, key)
  const abilities = abilitiesOf(by, newUpload)
  const shown = (await listUploads(db, key))
    .map(upload => summaryOf(upload, by, versions))
    .filter(each => each.abilities.read?.allowed)
  const names = await displayNames(db, key.regionCode, [...new Set(shown.map(each => each.uploadedBy))])
  return { uploads: shown, names, abilities }
}

/** One upload as its screen shows it. */
export async function uploadView(db: Database, key: CatalogueKey, by: StaffActor, opened: OpenedUpload) {
  const { upload, state, findings, history } = opened
  const versions = await listVersions(db, key)
  const [against] = versionViews(versions)
  if (!against) throw new Error('a site without a catalogue')
  const people = new Set([...history.map(event => event.by), ...state.preparers])
  return {
    ...summaryOf(upload, by, versions),
    removed: state.items.filter(({ removedBy }) => removedBy !== null).length,
    kinds: findingKinds(findings),
    tableFindings: findings.filter(({ item }) => item === null),
    tiers: tiersOf(state),
    preparers: state.preparers,
    obstacles: obstaclesOf(opened),
    against,
    history: pastEvents(opened),
    names: await displayNames(db, key.regionCode, [...people]),
  }
}

function summaryOf(upload: Upload, by: StaffActor, versions: readonly CatalogueVersion[]) {
  const { preparers: _preparers, version: number, ...summary } = upload
  return {
    ...summary,
    uploadedAt: upload.uploadedAt.toISOString(),
    changedAt: upload.changedAt.toISOString(),
    version: versionViews(versions).find(version => version.number === number) ?? null,
    abilities: abilitiesOf(by, thingOfUpload(upload, versions)),
  }
}

function pastEvents({ state, history }: OpenedUpload) {
  const names = new Map(state.items.map(({ number, item }) => [number, item.path.join(' › ')]))
  const nameOf = (item: number) => names.get(item) ?? `第 ${item} 号事项`
  return history
    .map((event, n) => ({
      number: n + 1,
      kind: event.kind,
      by: event.by,
      at: event.at,
      what: describeUploadEvent(event, nameOf),
      reason: reasonOf(event),
      item: 'item' in event ? event.item : null,
      event,
    }))
    .slice(-mostEvents)
    .reverse()
    .map(({ event, ...past }) => ({ ...past, mayBeTakenBack: mayBeTakenBack(event, past.number) }))

  function mayBeTakenBack(event: UploadEvent, number: number): boolean {
    if (event.kind === 'accepted') return state.kind === 'uploaded' && stillAccepted(event, state).length > 0
    if (!isEdit(event)) return false
    const takingBack = { kind: 'taken-back', by: event.by, at: event.at, events: [number] } as const
    return objectionToEvent(state, history, takingBack) === null
  }
}

function reasonOf(event: UploadEvent): string | null {
  if ('reason' in event) return event.reason
  return 'note' in event ? event.note : null
}
