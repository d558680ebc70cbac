import { anItem as ordinaryItem } from '@mingbai/core/2-catalogue/a-catalogue'
import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { plainDate } from '@mingbai/core/calendar/plain-date'
import type { StoredCatalogue } from '../catalogue/store.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Edition } from '../publication/store.ts'
import type { Site } from '../site.ts'
import type { Shell } from './layout.tsx'

/** For tests: an ordinary item, complete and certain, with the place it was read from. */
export function anItem(different: Partial<Item> = {}): Item {
  return ordinaryItem({ provenance: { path: { row: 3, column: 1, how: 'stated' } }, ...different })
}

/** For tests: the items coded 0001, 0002, … in order. */
export function aCatalogue(
  items: readonly Item[],
  different: Partial<StoredCatalogue> = {},
): StoredCatalogue {
  return {
    id: '0190d6a0-0000-7000-8000-000000000000',
    number: 1,
    inForceFrom: plainDate('2026-11-23'),
    inForce: true,
    tookEffectAt: new Date('2026-11-22T18:00:00Z'),
    title: '某市基层政务公开标准目录',
    sector: '社会保险',
    sourceName: 'catalogue.txt',
    sourceHash: '0'.repeat(64),
    importedAt: new Date('2026-11-22T18:00:00Z'),
    findings: [],
    items: items.map((item, index) => ({ code: String(index + 1).padStart(4, '0'), item })),
    ...different,
  }
}

/** For tests: the frame of a demonstration site. */
export function aShell(different: Partial<Site> = {}): Shell {
  const asset = { href: '/assets/x.css', type: 'text/css', body: '' }
  return {
    site: {
      name: '某市办事公开',
      regionCode: '000000',
      regionName: '某市',
      areaCode: '000',
      sector: '社会保险',
      catalogue: 'catalogue.txt',
      demonstration: true,
      ...different,
    },
    assets: { stylesheet: asset, icon: asset },
  }
}

/** For tests: the catalogue in public, with the guides of the items that are named. */
export function aSite(
  catalogue: StoredCatalogue,
  guides: Readonly<Record<string, ServiceGuide>> = {},
): PublicSite {
  const editions = Object.entries(guides).map(([code, guide]) => [code, anEdition(code, guide)] as const)
  return {
    regionCode: '654002',
    catalogue,
    editions: new Map(editions),
    written: new Map(),
    withdrawals: new Map(),
  }
}

export function anEdition(itemCode: string, guide: ServiceGuide): Edition {
  return {
    itemCode,
    number: 1,
    unitCode: '654002',
    guide,
    contentHash: '0'.repeat(64),
    hashAlgorithm: 'sm3',
    demonstration: true,
    formedOn: null,
    publishedAt: new Date('2026-11-22T18:00:00Z'),
    checkedOn: null,
    publishedBy: null,
    note: null,
  }
}
