import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { Database } from '../database/database.ts'
import { attachment } from '../http/attachment.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'
import type { Site } from '../site.ts'
import { catalogueRoutes as routes } from './contract.ts'
import { listVersions } from './store.ts'
import { activateUpload } from './uploads/activate-upload.ts'
import { comparisonView } from './uploads/comparison-view.ts'
import { peopleInRows } from './uploads/people-in-rows.ts'
import { receiveUpload } from './uploads/receive-upload.ts'
import { rowsView } from './uploads/rows-view.ts'
import { readUploadedDocument } from './uploads/store.ts'
import { takeUploadStep } from './uploads/take-step.ts'
import { notUploaded, uploadToShow } from './uploads/upload-to-show.ts'
import { uploadsView, uploadView } from './uploads/upload-view.ts'
import { openWorkbench } from './uploads/workbench.ts'
import { versionViews } from './versions/state-of-version.ts'

/** 目录: versions, and what is uploaded to become one. */
export function catalogueApi(
  api: OpenAPIHono<SessionEnv>,
  db: Database,
  site: Site,
  clock: () => Date,
): void {
  const workbench = openWorkbench(site)

  api.openapi(routes.versions, async c => {
    signedIn(c)
    return c.json({ versions: versionViews(await listVersions(db, site)) }, 200)
  })
  api.openapi(routes.list, async c => c.json(await uploadsView(db, site, signedIn(c)), 200))
  api.openapi(routes.upload, async c => {
    const by = signedIn(c)
    const { document, which } = c.req.valid('form')
    const number = which === undefined ? null : Number(which)
    const received = await receiveUpload(db, site, { by, document, which: number, now: clock() })
    if (received.kind === 'stored')
      return c.json({ kind: 'stored', upload: await uploadView(db, site, by, received.opened) } as const, 200)
    const catalogues = received.catalogues.map(({ title, items, findings }, n) => ({
      which: n + 1,
      title,
      items: items.length,
      findings: findings.length,
    }))
    return c.json({ kind: 'choose', catalogues } as const, 200)
  })
  api.openapi(routes.read, async c => {
    const by = signedIn(c)
    const upload = await uploadToShow(db, site, by, c.req.valid('param').id)
    return c.json(await uploadView(db, site, by, await workbench.open(db, upload, clock())), 200)
  })
  api.openapi(routes.rows, async c => {
    const upload = await uploadToShow(db, site, signedIn(c), c.req.valid('param').id)
    const opened = await workbench.open(db, upload, clock())
    const view = rowsView(opened, c.req.valid('query'))
    return c.json({ ...view, names: await peopleInRows(db, site, view.rows) }, 200)
  })
  api.openapi(routes.document, async c => {
    const { id, sourceName } = await uploadToShow(db, site, signedIn(c), c.req.valid('param').id)
    const document = await readUploadedDocument(db, site, id)
    if (!document) throw notUploaded()
    // Whatever its name says, no browser opens it as a page of ours.
    c.header('Content-Type', 'application/octet-stream')
    c.header('Content-Disposition', attachment(sourceName, 'catalogue'))
    return c.body(new Uint8Array(document), 200) as never
  })
  api.openapi(routes.compare, async c => {
    const upload = await uploadToShow(db, site, signedIn(c), c.req.valid('param').id)
    return c.json(await comparisonView(db, site, await workbench.open(db, upload, clock())), 200)
  })
  api.openapi(routes.take, async c => {
    const by = signedIn(c)
    const about = { by, id: c.req.valid('param').id, step: c.req.valid('json'), now: clock() }
    return c.json(await uploadView(db, site, by, await takeUploadStep(db, site, workbench, about)), 200)
  })
  api.openapi(routes.activate, async c => {
    const by = signedIn(c)
    const { inForceFrom, ...seen } = c.req.valid('json')
    // The contract lets through only days that there are.
    const order = { ...seen, inForceFrom: inForceFrom as PlainDate }
    const about = { by, id: c.req.valid('param').id, order, now: clock() }
    return c.json(await uploadView(db, site, by, await activateUpload(db, site, workbench, about)), 200)
  })
}
