import type { Catalogue, Item } from './catalogue.ts'

/** For tests: an ordinary item, complete and certain, that says only what the test wants to differ. */
export function anItem(different: Partial<Item> = {}): Item {
  return {
    path: ['失业保险服务', '失业保险金申领'],
    elements: ['事项名称', '办理材料'],
    legalBasis: ['政府信息公开条例', '失业保险条例'],
    timeLimit: {
      text: '信息形成之日起20个工作日内公开',
      rules: [{ kind: 'within', amount: 20, unit: 'working-day', trigger: 'formed' }],
    },
    agency: '某市人力资源和社会保障局',
    channels: ['政府门户网站'],
    audience: { everyone: true, specificGroup: false },
    mode: { proactive: true, onRequest: false },
    tiers: { county: true, township: true },
    provenance: {},
    ...different,
  }
}

/** For tests: a catalogue of these items that nobody doubts. */
export function aCatalogue(items: readonly Item[], title = '某市基层政务公开标准目录'): Catalogue {
  return { title, items, findings: [] }
}
