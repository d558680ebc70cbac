import type { DecidedMatches } from '../match-items.ts'
import type { UploadState } from './upload-state.ts'

/** What people said of identities, as positions: in the catalogue as mended, and among these codes of the earlier one. */
export function decidedMatches({ items, identities }: UploadState, codes: readonly string[]): DecidedMatches {
  const places = new Map(codes.map((code, from) => [code, from]))
  const staying = items.filter(({ removedBy }) => removedBy === null)
  const said = staying.flatMap(({ number }, to) =>
    (identities.get(number) ?? []).flatMap(({ code, isSame }) => {
      const from = places.get(code)
      return from === undefined ? [] : [{ from, to, isSame }]
    }),
  )
  return {
    same: said.filter(({ isSame }) => isSame),
    different: said.filter(({ isSame }) => !isSame),
  }
}
