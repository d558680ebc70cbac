import type { CatalogueVersion } from '../store.ts'
import type { versionStates } from './version-states.ts'

export type VersionState = (typeof versionStates)[number]

/** A version that never took effect because a later one did first is replaced, too. `all`: of the same catalogue. */
export function stateOfVersion(version: CatalogueVersion, all: readonly CatalogueVersion[]): VersionState {
  if (version.inForce) return 'in-force'
  const isOvertaken = all.some(({ inForce, number }) => inForce && number > version.number)
  return version.tookEffectAt === null && !isOvertaken ? 'scheduled' : 'replaced'
}

/** The versions as screens list them, in the order they are given. */
export function versionViews(all: readonly CatalogueVersion[]) {
  return all.map(version => ({
    number: version.number,
    title: version.title,
    inForceFrom: version.inForceFrom,
    state: stateOfVersion(version, all),
    importedAt: version.importedAt.toISOString(),
  }))
}
