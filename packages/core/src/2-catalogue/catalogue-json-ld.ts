import type { Catalogue, Item } from './catalogue.ts'

/**
 * The catalogue in the words of schema.org, for programs that know nothing of ours: a DataCatalog whose ItemList holds
 * a GovernmentService for each item. What is not known is left out; schema.org has no word for 公开方式 and 公开层级.
 *
 * @param codes 事项编码 by position, where the items have any
 */
export function catalogueJsonLd(
  { title, regionCode, items }: Pick<Catalogue, 'title' | 'regionCode' | 'items'>,
  codes: readonly string[] | null = null,
): object {
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
        item: governmentService(item, codes?.[n] ?? null),
      })),
    },
  }
}

function governmentService(item: Item, code: string | null): object {
  const { path, elements, legalBasis, timeLimit, agency, channels, audience } = item
  const group = path.slice(0, -1).join(' › ')
  const told = [
    ...(elements.length > 0 ? [`公开内容：${elements.join('、')}`] : []),
    ...(timeLimit.text === null ? [] : [`公开时限：${timeLimit.text}`]),
  ]
  const audiences = [
    ...(audience.everyone ? ['全社会'] : []),
    ...(audience.specificGroup ? ['特定群体'] : []),
  ].map(audienceType => ({ '@type': 'Audience', audienceType }))
  return {
    '@type': 'GovernmentService',
    ...(code === null ? {} : { identifier: code }),
    name: path.at(-1) ?? '',
    ...(group === '' ? {} : { category: group }),
    ...(told.length > 0 ? { description: told.join('；') } : {}),
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
