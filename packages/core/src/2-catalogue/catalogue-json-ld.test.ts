import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './a-catalogue.ts'
import { catalogueJsonLd } from './catalogue-json-ld.ts'

test('what schema.org has no word for stands in the description', () => {
  expect(serviceOf(anItem())).toMatchObject({
    name: '失业保险金申领',
    provider: { name: '某市人力资源和社会保障局' },
    description:
      '公开内容（要素）：事项名称、办理材料；公开时限：信息形成之日起20个工作日内公开；公开对象：全社会；公开方式：主动公开；公开层级：县级，乡、村级',
  })
})

test('what is not known is 待核 in words, and nowhere the name of a thing', () => {
  const service = serviceOf(
    anItem({
      elements: [],
      legalBasis: [],
      timeLimit: { text: null, rules: [] },
      agency: null,
      channels: [],
      audience: { everyone: null, specificGroup: null },
      mode: { proactive: false, onRequest: false },
      tiers: { county: true, township: null },
    }),
  )
  expect(service).toEqual({
    '@type': 'GovernmentService',
    name: '失业保险金申领',
    category: '失业保险服务',
    description:
      '公开内容（要素）：待核；公开依据：待核；公开时限：待核；公开主体：待核；公开渠道和载体：待核；公开对象：全社会（待核），特定群体（待核）；公开方式：都没有勾；公开层级：县级，乡、村级（待核）',
  })
})

test('a document without columns of tiers says nothing of them', () => {
  const { description } = serviceOf(anItem({ tiers: {} })) as { readonly description: string }
  expect(description).toContain('公开方式：主动公开')
  expect(description).not.toContain('公开层级')
})

function serviceOf(item: ReturnType<typeof anItem>): unknown {
  const { mainEntity } = JSON.parse(JSON.stringify(catalogueJsonLd(aCatalogue([item]))))
  return mainEntity.itemListElement[0].item
}
