import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { CatalogueVersion } from '../catalogue/store.ts'

/** A version that is or was in force. */
export interface PublicVersion {
  readonly version: CatalogueVersion
  /** The day from which the next one holds; null while this one does. */
  readonly until: PlainDate | null
}

/** The newest first, without those that never were in force: still to come, or overtaken by a later one. */
export function publicVersions(newestFirst: readonly CatalogueVersion[]): readonly PublicVersion[] {
  const held = newestFirst.filter(({ tookEffectAt }) => tookEffectAt !== null)
  return held.map((version, n) => ({ version, until: held[n - 1]?.inForceFrom ?? null }))
}

/** 第 2 版 */
export function versionName({ number }: Pick<CatalogueVersion, 'number'>): string {
  return `第 ${number} 版`
}
