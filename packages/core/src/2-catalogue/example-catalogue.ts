import { nationalDivisions } from '../division/division.ts'
import { nationalLaws } from '../law/register.ts'
import type { Catalogue, Item } from './catalogue.ts'
import { type LintFacts, noLocalFacts } from './lint-facts.ts'
import type { Example } from './rule.ts'
import { standardElements } from './standard-elements.ts'

/** An item nobody could object to, that says only what an example wants to differ. */
function exampleItem(different: Partial<Item>, row: number): Item {
  const cell = (column: number) => ({ row, column, how: 'stated' }) as const
  return {
    path: ['社会保险登记', `第${row}种参保登记`],
    elements: standardElements,
    legalBasis: ['政府信息公开条例', '社会保险法'],
    timeLimit: {
      text: '信息形成或变更之日起20个工作日内公开',
      rules: [{ kind: 'within', amount: 20, unit: 'working-day', trigger: 'formed-or-changed' }],
    },
    agency: '人力资源和社会保障局',
    channels: ['政府网站', '公开查阅点'],
    audience: { everyone: true, specificGroup: false },
    mode: { proactive: true, onRequest: false },
    tiers: { county: true, township: true },
    provenance: {
      path: cell(2),
      elements: cell(3),
      legalBasis: cell(4),
      timeLimit: cell(5),
      agency: cell(6),
      channels: cell(7),
    },
    ...different,
  }
}

/** The whole catalogue and the facts an example stands for. */
export function exampleCatalogue({ title, regionCode, items, facts }: Example): {
  readonly catalogue: Catalogue
  readonly facts: LintFacts
} {
  return {
    catalogue: {
      title: title ?? '社会保险领域基层政务公开标准目录',
      ...(regionCode === undefined ? {} : { regionCode }),
      items: items.map((item, n) => exampleItem(item, n + 3)),
      findings: [],
    },
    facts: {
      today: '2026-11-24',
      laws: nationalLaws,
      divisions: nationalDivisions,
      ...noLocalFacts,
      ...facts,
    },
  }
}
