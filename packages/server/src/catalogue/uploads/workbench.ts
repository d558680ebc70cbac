import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { isSame } from '@mingbai/core/2-catalogue/fields'
import type { LintFacts } from '@mingbai/core/2-catalogue/lint-facts'
import { noLocalFacts } from '@mingbai/core/2-catalogue/lint-facts'
import type { PrintedRow } from '@mingbai/core/2-catalogue/printed-catalogues'
import { foldUpload } from '@mingbai/core/2-catalogue/upload/fold-upload'
import type { UploadEvent } from '@mingbai/core/2-catalogue/upload/upload-event'
import {
  lintUpload,
  type UploadFinding,
  type UploadLint,
  uploadFindings,
} from '@mingbai/core/2-catalogue/upload/upload-findings'
import type { UploadState } from '@mingbai/core/2-catalogue/upload/upload-state'
import { nationalDivisions } from '@mingbai/core/division/division'
import { nationalLaws } from '@mingbai/core/law/register'
import { beijingDate } from '../../calendar/beijing-date.ts'
import type { Database } from '../../database/database.ts'
import type { CatalogueKey } from '../store.ts'
import { readUploadEvents, readUploaded, type Upload, type UploadedCatalogue } from './store.ts'

/** An upload with all that follows from its document and its events. */
export interface OpenedUpload {
  readonly upload: Upload
  readonly read: Catalogue
  readonly printed: readonly PrintedRow[]
  readonly history: readonly UploadEvent[]
  readonly state: UploadState
  readonly lint: readonly UploadLint[]
  readonly findings: readonly UploadFinding[]
}

/** Opens uploads; remembers the last ones, because a large catalogue takes a second to fold and to check. */
export interface Workbench {
  open(db: Database, upload: Upload, now: Date): Promise<OpenedUpload>
  /** Remembers what a step made of it; after the transaction, which may yet be undone. */
  put(opened: OpenedUpload, now: Date): OpenedUpload
}

/** As many as two people work on at a time; a large one takes 60 MB. */
const most = 2

export function openWorkbench(key: CatalogueKey): Workbench {
  const documents = new Map<string, UploadedCatalogue>()
  const opened = new Map<string, OpenedUpload>()
  const shelfOf = ({ id, events }: Upload, now: Date) => `${id} ${events} ${beijingDate(now)}`
  return {
    put(made, now) {
      remember(opened, shelfOf(made.upload, now), made)
      return made
    },
    async open(db, upload, now) {
      const id = shelfOf(upload, now)
      const known = opened.get(id)
      if (known) return { ...known, upload }
      const read = documents.get(upload.id) ?? (await readUploaded(db, key, upload.id))
      if (!read) throw new Error(`upload ${upload.id} has lost its catalogue`)
      const history = await readUploadEvents(db, key.regionCode, upload.id)
      const made = { upload, printed: read.printed, ...judged(read.catalogue, history, now) }
      remember(documents, upload.id, read)
      // Somebody may have added to it since its head was read.
      if (history.length === upload.events) remember(opened, id, made)
      return made
    },
  }
}

/** What a catalogue as read and its events come to. `before`: what it was today, so that rules are asked only after an edit. */
export function judged(
  read: Catalogue,
  history: readonly UploadEvent[],
  now: Date,
  before?: Pick<OpenedUpload, 'state' | 'lint'>,
) {
  const state = foldUpload(read, history)
  const isEdited = !before || !isSame([...before.state.standing], [...state.standing])
  const lint = isEdited ? lintUpload(read, state, lintFacts(now)) : before.lint
  return { read, history, state, lint, findings: uploadFindings(read, state, lint) }
}

function lintFacts(now: Date): LintFacts {
  return { today: beijingDate(now), laws: nationalLaws, divisions: nationalDivisions, ...noLocalFacts }
}

function remember<Value>(shelf: Map<string, Value>, id: string, value: Value): void {
  shelf.delete(id)
  shelf.set(id, value)
  for (const oldest of shelf.keys()) if (shelf.size > most) shelf.delete(oldest)
}
