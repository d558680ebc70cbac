import type { Catalogue, Item } from './catalogue.ts'
import { truthOf, valueText } from './cell-texts.ts'
import { fieldLabels, type TickGroup, valueFields } from './columns.ts'
import { tickLabel } from './field-label.ts'
import { tierKeys } from './tier-keys.ts'
import { toCheck } from './to-check.ts'

/**
 * The catalogue in the words of schema.org, for programs that know nothing of ours: a DataCatalog whose ItemList holds
 * a GovernmentService for each item. A program would take 待核 for a name, and JSON-LD knows no null: what is not known
 * stands in the description alone, with 公开方式 and 公开层级, for which schema.org has no word.
 *
 * @param codes 事项编码 by position, where the items have any
 */
export function catalogueJsonLd(
  { title, regionCode, items }: Pick<Catalogue, 'title' | 'regionCode' | 'items'>,
  codes: readonly string[] | null = null,
): object {
  const tiers = tierKeys(items)
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title,
    inLanguage: 'zh-CN',
    ...(regionCode === undefined
      ? {}
      : { spatialCoverage: { '@type': 'AdministrativeArea', identifier: regionCode } }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map((item, n) => ({
        '@type': 'ListItem',
        position: n + 1,
        item: governmentService(item, codes?.[n] ?? null, tiers),
      })),
    },
  }
}

function governmentService(item: Item, code: string | null, tiers: readonly string[]): object {
  const { path, legalBasis, agency, channels, audience } = item
  const group = path.slice(0, -1).join(' › ')
  const audiences = [
    ...(audience.everyone ? ['全社会'] : []),
    ...(audience.specificGroup ? ['特定群体'] : []),
  ].map(audienceType => ({ '@type': 'Audience', audienceType }))
  return {
    '@type': 'GovernmentService',
    ...(code === null ? {} : { identifier: code }),
    name: path.at(-1) ?? '',
    ...(group === '' ? {} : { category: group }),
    description: descriptionOf(item, tiers),
    ...(agency === null ? {} : { provider: { '@type': 'GovernmentOrganization', name: agency } }),
    ...(audiences.length > 0 ? { audience: audiences } : {}),
    ...(channels.length > 0
      ? { availableChannel: channels.map(name => ({ '@type': 'ServiceChannel', name })) }
      : {}),
    ...(legalBasis.length > 0
      ? { subjectOf: legalBasis.map(name => ({ '@type': 'Legislation', name })) }
      : {}),
  }
}

/** What schema.org has no word for, and what nobody knows. */
function descriptionOf(item: Item, tiers: readonly string[]): string {
  const values = valueFields
    .map(field => ({ field, text: valueText(item, field) }))
    .filter(({ field, text }) => field === 'elements' || field === 'timeLimit' || text === toCheck)
    .map(({ field, text }) => `${fieldLabels[field]}：${text}`)
  const ticks = [
    ticksOf(item, 'audience', ['everyone', 'specificGroup']),
    ticksOf(item, 'mode', ['proactive', 'onRequest']),
    // A document without columns of tiers says nothing of them.
    ...(tiers.length > 0 ? [ticksOf(item, 'tiers', tiers)] : []),
  ]
  return [...values, ...ticks].join('；')
}

function ticksOf(item: Item, group: TickGroup, keys: readonly string[]): string {
  const told = keys.flatMap(key => {
    const truth = truthOf(item, group, key)
    const label = tickLabel(`${group}.${key}`)
    return truth === false ? [] : [truth === null ? `${label}（${toCheck}）` : label]
  })
  return `${fieldLabels[group]}：${told.length > 0 ? told.join('，') : '都没有勾'}`
}
