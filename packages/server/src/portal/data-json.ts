import type { StoredCatalogue } from '../catalogue/store.ts'
import type { PublicSite } from '../publication/public-site.ts'

/** The catalogue as it was read, with what reading it turned up: the contract's shape, each item with its code. */
export function catalogueJson(catalogue: StoredCatalogue): string {
  const { title, sector, number, inForceFrom, sourceName, sourceHash, importedAt, items, findings } =
    catalogue
  return json({
    title,
    sector,
    version: { number, inForceFrom },
    source: { name: sourceName, sha256: sourceHash, importedAt },
    items: items.map(({ code, item }) => ({ code, ...item })),
    findings,
  })
}

/** Every guide in force, whole. */
export function guidesJson({ catalogue, editions }: PublicSite): string {
  return json({
    title: catalogue.title,
    guides: catalogue.items.flatMap(({ code, item }) => {
      const edition = editions.get(code)
      if (!edition) return []
      // By name: what is added to an edition later is not thereby public.
      const { number, guide, contentHash, hashAlgorithm, demonstration, formedOn } = edition
      const { publishedAt, checkedOn, note } = edition
      const about = {
        number,
        contentHash,
        hashAlgorithm,
        demonstration,
        formedOn,
        publishedAt,
        checkedOn,
        note,
      }
      return { code, path: item.path, ...about, guide }
    }),
  })
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
