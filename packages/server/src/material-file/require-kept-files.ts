import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import type { Database } from '../database/database.ts'
import { Rejection } from '../http/rejection.ts'
import { keptFiles } from './store.ts'

/** Throws a Rejection (400) for a guide that names a file which is not here, or is not what the guide says. */
export async function requireKeptFiles(
  tx: Database,
  regionCode: string,
  { materials }: ServiceGuide,
): Promise<void> {
  const named = materials.flatMap(({ files = [] }) => files)
  if (named.length === 0) return
  const kept = await keptFiles(
    tx,
    regionCode,
    named.map(({ hash }) => hash),
  )
  const wrong = named.find(({ hash, format, bytes }) => {
    const file = kept.get(hash)
    return file?.format !== format || file.bytes !== bytes
  })
  if (wrong) throw new Rejection(400, `样表“${wrong.name}”没有上传，或不是上传的那个；请去掉它，重新上传。`)
}
