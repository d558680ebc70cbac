import { describe, expect, test } from 'vitest'
import { readText } from '../1-document/read-text.ts'
import { readCatalogues } from './read-catalogues.ts'

function read(...lines: readonly string[]) {
  const [catalogue] = readCatalogues({ name: 'a.txt', grids: [readText(lines.join('\n'))] })
  if (!catalogue) throw new Error('no catalogue')
  return catalogue
}

describe('bars between cells', () => {
  const head =
    '| 序号 | 一级事项 | 二级事项 | 公开内容 | 公开依据 | 公开时限 | 公开主体 | 公开渠道 | 全社会 | 特定群众 | 主动 | 依申请 | 县级 | 乡级 |'
  const values = '名称、材料 | 《户口登记条例》 | 20个工作日内 | 某县公安局 | ■政府网站□政府公报'

  test('are read as cells, a line of dashes as nothing', () => {
    const catalogue = read(
      '某县目录',
      head,
      `|${'---|'.repeat(14)}`,
      `| 1 | 户籍 | 出生登记 | ${values} | √ |  | √ |  | √ |  |`,
      `| 2 |  | 死亡登记 | ${values} | √ |  | √ |  | √ | √ |`,
    )
    expect(catalogue.title).toBe('某县目录')
    expect(catalogue.items.map(item => item.path)).toEqual([
      ['户籍', '出生登记'],
      ['户籍', '死亡登记'],
    ])
    expect(catalogue.items.map(item => item.tiers)).toEqual([
      { county: true, township: false },
      { county: true, township: true },
    ])
    expect(catalogue.findings).toEqual([])
  })

  test('where blank cells were dropped and the row padded, nobody knows which ticks they are', () => {
    const catalogue = read(head, `| 1 | 户籍 | 出生登记 | ${values} | √ | √ | √ ||||`)
    expect(catalogue.items[0]?.audience).toEqual({ everyone: null, specificGroup: null })
    expect(catalogue.findings.map(finding => finding.code)).toContain('ticks-packed')
  })
})

test('one cell a line: rows begin at the ordinals, cells are told by their form, ticks are unknown', () => {
  const catalogue = read(
    ...[
      '某县目录',
      '',
      '序号',
      '公开事项',
      '公开内容（要素）',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道和载体',
    ],
    ...[
      '公开对象',
      '公开方式',
      '公开层级',
      '一级事项',
      '二级事项',
      '全社会',
      '特定群体',
      '主动',
      '依申请',
      '县级',
      '乡级',
    ],
    ...[
      '1',
      '户籍登记',
      '出生登记',
      '事项名称；',
      '办理材料；',
      '《户口登记条例》',
      '《母婴保健法》',
      '形成之日起20个工作日内',
      '某县公安局',
      '■政府网站',
      '√',
      '√',
      '√',
    ],
    ...[
      '2',
      '死亡登记',
      '事项名称；办理材料',
      '《户口登记条例》',
      '20个工作日内',
      '某县公安局',
      '■政府网站',
      '√',
    ],
  )
  expect(catalogue.items.map(item => item.path)).toEqual([
    ['户籍登记', '出生登记'],
    ['户籍登记', '死亡登记'],
  ])
  expect(catalogue.items[0]).toMatchObject({
    elements: ['事项名称', '办理材料'],
    legalBasis: ['户口登记条例', '母婴保健法'],
    timeLimit: { text: '形成之日起20个工作日内' },
    agency: '某县公安局',
    channels: ['政府网站'],
    audience: { everyone: null, specificGroup: null },
    tiers: { county: null, township: null },
  })
  for (const { path } of catalogue.items) {
    const codes = catalogue.findings
      .filter(each => each.at.path?.join() === path.join())
      .map(each => each.code)
    expect(codes).toContain('one-cell-a-line')
  }
})

test('a channel that slipped among words for ticks is missing where it belongs: the row that inherits past it says so', () => {
  const rows = [
    [
      '公开事项',
      '公开内容',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道',
      '公开对象',
      '公开方式',
      '公开层级',
    ],
    [
      '出生登记',
      '事项名称、办理材料',
      '《户口登记条例》',
      '长期公开',
      '某县公安局',
      '■纸质媒体',
      '全社会',
      '主动',
      '县级',
    ],
    ['死亡登记', '事项名称、办理时限', '', '', '', '', '', '■村公示栏', '全社会'],
    ['户口迁移', '', '', '', '', '', '全社会', '主动', '县级'],
  ]
  const grids = [readText(rows.map(row => row.join('\t')).join('\n'))]
  const [catalogue] = readCatalogues({ name: 'a.txt', grids })
  const leaning = catalogue?.findings.find(
    ({ code, at }) => code === 'inherits-repaired-value' && at.row === 4,
  )
  expect(leaning?.what).toContain('公开渠道')
})

test('an agency among the titles of a row that prints none is said, and so it is where rows inherit past it', () => {
  const rows = [
    ['序号', '一级事项', '二级事项', '公开内容', '公开时限', '公开主体'],
    ['1', '户籍登记', '出生登记', '事项名称、办理材料', '20个工作日内', '某县公安局'],
    ['2', '救助申请', '某县民政局', '', '', ''],
    ['3', '养老服务', '高龄津贴', '', '', ''],
    ['4', '', '护理补贴', '', '', ''],
  ]
  const grids = [readText(rows.map(row => row.join('\t')).join('\n'))]
  const [catalogue] = readCatalogues({ name: 'a.txt', grids })
  const codesOf = (row: number) =>
    catalogue?.findings.filter(({ at }) => at.row === row).map(({ code }) => code)
  expect(codesOf(3)).toContain('value-of-another-kind')
  expect(codesOf(5)).toContain('inherits-repaired-value')
})
