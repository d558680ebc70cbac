import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../1-document/read-text.ts'
import type { Catalogue } from './catalogue.ts'
import { readCatalogues } from './read-catalogues.ts'

const head = [
  '公开事项\t\t\t公开内容（要素）\t公开依据\t公开时限\t公开主体\t公开渠道和载体\t公开对象\t\t公开方式\t\t公开层级\t',
  '一级事项\t二级事项\t三级事项\t\t\t\t\t\t全社会\t特定群众\t主动\t依申请\t县级\t乡、村级',
]
const elements = '事项名称、办理材料、办理时限、收费标准'
const basis = '《户口登记条例》'
const limit = '信息形成或变更之日起20个工作日内'
const values = [elements, basis, limit, '某县公安局', '政府网站']
const ticks = ['√', '', '√', '', '√', '']

const row = (...cells: readonly string[]) => cells.join('\t')
const page = (...rows: readonly string[]) => [...head, ...rows]
const blank = (count: number) => Array.from({ length: count }, () => '')

function read(...pages: readonly (readonly string[])[]): Catalogue {
  const [catalogue] = readCatalogues({
    name: 'a.txt',
    grids: [readText(['某县户籍目录', ...pages.flat()].join('\n'))],
  })
  if (!catalogue) throw new Error('no catalogue')
  return catalogue
}
const paths = (catalogue: Catalogue) => catalogue.items.map(item => item.path.join(' › '))
const codes = (catalogue: Catalogue) => catalogue.findings.map(finding => finding.code)

describe('a table that is as it should be', () => {
  const catalogue = read(
    page(
      row('户籍登记', '出生登记', '', ...values, ...ticks),
      row('', '死亡登记', '', ...blank(5), ...ticks),
      row('', '户口迁移', '市内迁移', ...blank(5), '', '√', '', '√', '', '√'),
      row('', '', '省内迁移', ...blank(5), ...ticks),
    ),
  )

  test('gives its title, one item a row, and blanks under a merged cell mean the cell above', () => {
    expect(catalogue.title).toBe('某县户籍目录')
    expect(paths(catalogue)).toEqual([
      '户籍登记 › 出生登记',
      '户籍登记 › 死亡登记',
      '户籍登记 › 户口迁移 › 市内迁移',
      '户籍登记 › 户口迁移 › 省内迁移',
    ])
    expect(catalogue.items[1]?.legalBasis).toEqual(['户口登记条例'])
    expect(catalogue.items[1]?.provenance.legalBasis).toEqual({ row: 4, column: 5, how: 'inherited' })
  })

  test('a blank tick cell says no', () => {
    expect(catalogue.items[0]?.tiers).toEqual({ county: true, township: false })
  })

  test('ordinary rows are never split', () => {
    expect(codes(catalogue)).not.toContain('two-items-on-one-row')
  })
})

describe('what the document does not say', () => {
  test('a row cut off before its ticks has unknown ticks, not blank ones', () => {
    const cut = row('', '死亡登记', '', ...blank(5), '√')
    const catalogue = read(page(row('户籍登记', '出生登记', '', ...values, ...ticks), cut))
    expect(catalogue.items[1]?.audience).toEqual({ everyone: true, specificGroup: null })
    expect(catalogue.items[1]?.tiers).toEqual({ county: null, township: null })
    expect(codes(catalogue)).toEqual(['row-of-other-length', 'value-missing'])
  })

  test('where no row keeps its trailing blanks, a row that ends early ends in blanks', () => {
    const short = row('户籍登记', '出生登记', '', ...values, '√', '', '√', '', '√')
    expect(read(page(short)).items[0]?.tiers).toEqual({ county: true, township: false })
  })

  test('a pair without any tick is unknown', () => {
    const catalogue = read(page(row('户籍登记', '出生登记', '', ...values, '√', '', '', '', '√', '')))
    expect(catalogue.items[0]?.mode).toEqual({ proactive: null, onRequest: null })
  })

  test('something else than a tick in a tick column is unknown, with a finding', () => {
    const catalogue = read(page(row('户籍登记', '出生登记', '', ...values, '√', '?', '√', '', '√', '')))
    expect(catalogue.items[0]?.audience).toEqual({ everyone: true, specificGroup: null })
    expect(codes(catalogue)).toContain('unread-tick')
  })

  test('a value that no cell above gives is missing', () => {
    const catalogue = read(
      page(row('户籍登记', '出生登记', '', '', basis, limit, '某县公安局', '', ...ticks)),
    )
    expect(catalogue.items[0]?.elements).toEqual([])
    expect(catalogue.items[0]?.provenance.elements?.how).toBe('missing')
    expect(catalogue.findings[0]?.what).toBe('公开内容（要素）、公开渠道和载体在原表中读不到。')
  })

  test('a row without any title is a finding, not an item', () => {
    const stray = row('', '', '', '', basis, ...blank(9))
    const catalogue = read(page(row('户籍登记', '出生登记', '', ...values, ...ticks), stray))
    expect(catalogue.items).toHaveLength(1)
    expect(codes(catalogue)).toEqual(['row-may-go-on', 'unplaced-row'])
  })
})

describe('a row out of its columns', () => {
  const first = row('户籍登记', '出生登记', '', ...values, ...ticks)

  test('shifted right it is moved back, and the columns it lost are unknown', () => {
    const catalogue = read(page(first, row('', '死亡登记', '', '', ...values, '√', '', '√', '', '√')))
    const item = catalogue.items[1]
    expect(item?.legalBasis).toEqual(['户口登记条例'])
    expect(item?.agency).toBe('某县公安局')
    expect(item?.tiers).toEqual({ county: true, township: null })
    expect(item?.provenance['tiers.county']).toEqual({ row: 5, column: 14, how: 'repaired' })
  })

  test('shifted left with a lone first title, the title moves too', () => {
    const catalogue = read(page(first, row('死亡登记', '', ...values, ...ticks, '')))
    expect(paths(catalogue)[1]).toBe('户籍登记 › 死亡登记')
    expect(codes(catalogue)).toContain('title-one-level-down')
  })

  test('four ticks out of step in three pairs mean first, first, both', () => {
    const catalogue = read(page(first, row('', '死亡登记', '', '√', '', '√', '', '√', ...blank(5), '√')))
    expect(catalogue.items[1]?.audience).toEqual({ everyone: true, specificGroup: false })
    expect(catalogue.items[1]?.mode).toEqual({ proactive: true, onRequest: false })
    expect(catalogue.items[1]?.tiers).toEqual({ county: true, township: true })
  })

  test('ticks that fit no reading stay unknown', () => {
    const catalogue = read(page(first, row('', '死亡登记', '', '√', '√', ...blank(8), '√')))
    expect(Object.values(catalogue.items[1]?.tiers ?? {})).toEqual([null, null])
    expect(codes(catalogue)).toContain('ticks-lost')
  })

  test('ticks one column off against all other rows are a doubt, never stated', () => {
    const odd = row('', '死亡登记', '', ...blank(5), '', '√', '', '√', '', '√')
    const catalogue = read(page(first, row('', '户口迁移', '', ...blank(5), ...ticks), odd))
    expect(catalogue.items[2]?.tiers).toEqual({ county: true, township: null })
    expect(catalogue.items[2]?.provenance['audience.everyone']?.how).toBe('repaired')
    expect(codes(catalogue)).toContain('ticks-one-column-off')
  })

  test('but where another row is disclosed to a group only, such ticks are believed', () => {
    const group = row('', '户口迁移', '', ...blank(5), '', '√', '√', '', '√', '')
    const odd = row('', '死亡登记', '', ...blank(5), '', '√', '', '√', '', '√')
    const catalogue = read(page(first, group, odd))
    expect(catalogue.items[2]?.audience).toEqual({ everyone: false, specificGroup: true })
    expect(catalogue.findings).toEqual([])
  })
})

describe('a page break', () => {
  const first = row('户籍登记', '出生登记', '', ...values, ...ticks)

  test('a title cut in two is put together when the document prints it whole elsewhere', () => {
    const catalogue = read(
      page(first, row('户籍登', '死亡登记', '', ...blank(5), ...ticks)),
      page(row('记', '户口迁移', '', ...blank(5), ...ticks)),
    )
    expect(new Set(catalogue.items.map(item => item.path[0]))).toEqual(new Set(['户籍登记']))
  })

  test('a new first level is left alone, and said to be perhaps the rest of the one above', () => {
    const catalogue = read(page(first), page(row('居民身份证', '首次申领', '', ...values, ...ticks)))
    expect(paths(catalogue)[1]).toBe('居民身份证 › 首次申领')
    expect(new Set(codes(catalogue))).toEqual(new Set(['title-may-go-on']))
  })

  test('a title beside the rest of a cut value began above; that it may be the rest of the title there is said, and who inherits it is told', () => {
    const catalogue = read(
      page(row('户籍登', '出生登记', '', elements, '《户口登', limit, '某县公安局', '政府网站', ...ticks)),
      page(
        row('记管理', '死亡登记', '', '', '记条例》', '', '', '', ...ticks),
        row('', '户口迁移', '', elements, basis, limit, '某县公安局', '政府网站', ...ticks),
      ),
    )
    expect(paths(catalogue)[2]).toBe('记管理 › 户口迁移')
    const codesAt = (leaf: string) =>
      catalogue.findings.flatMap(({ at, code }) => (at.path?.at(-1) === leaf ? [code] : []))
    expect(codesAt('死亡登记')).toContain('title-may-go-on')
    expect(codesAt('户口迁移')).toContain('inherits-repaired-value')
  })

  test('a new first level too long to be the rest of the one above is no doubt', () => {
    const next = row('流动人口居住登记和居住证管理', '居住登记', '', ...values, ...ticks)
    expect(read(page(first), page(next)).findings).toEqual([])
  })

  test('a cut limit is joined by its form, and the row below keeps what it says', () => {
    const cut = [elements, basis, '信息形成或变更之', '某县公安局', '政府网站']
    const rest = ['', '', '日起20个工作日内', '', '']
    const catalogue = read(
      page(row('户籍登记', '出生登记', '', ...cut, ...ticks)),
      page(row('', '死亡登记', '', ...rest, ...ticks)),
    )
    expect(catalogue.items.map(item => item.timeLimit.text)).toEqual([limit, limit])
    expect(catalogue.items[0]?.provenance.timeLimit?.how).toBe('repaired')
  })

  test('of a cell that runs on, only the end may show', () => {
    const catalogue = read(
      page(first, row('', '户口迁移', '', elements, basis, limit, '某县公安局', '', ...ticks)),
      page(row('', '死亡登记', '', '', '', '', '局', '', ...ticks)),
    )
    expect(catalogue.items[2]?.agency).toBe('某县公安局')
  })
})

describe('two items on one row', () => {
  const rows = [
    row('户籍登记', '户口迁移', '市内户口迁移', ...values, ...ticks),
    row('', '居民身份证办理', '省内户口迁移', ...blank(5), ...ticks),
  ]

  test('the leaf goes to the open group it answers, the group beside it stands alone, both repaired', () => {
    const catalogue = read(page(...rows))
    expect(paths(catalogue).slice(1)).toEqual([
      '户籍登记 › 户口迁移 › 省内户口迁移',
      '户籍登记 › 居民身份证办理',
    ])
    expect(catalogue.items[1]?.provenance['tiers.county']?.how).toBe('repaired')
    expect(codes(catalogue).filter(code => code === 'two-items-on-one-row')).toHaveLength(2)
  })
})

describe('what may be wrong is never said without a doubt', () => {
  const first = row('户籍登记', '出生登记', '', ...values, ...ticks)
  const findingsAt = (catalogue: Catalogue, title: string) =>
    catalogue.findings.filter(finding => finding.at.path?.at(-1) === title).map(finding => finding.code)

  test('a title wrapped into a row of its own: both rows say so, and the second has no ticks', () => {
    const catalogue = read(
      page(first, row('', '死亡登', '', ...blank(5), ...ticks), row('', '记', ...blank(12))),
    )
    expect(findingsAt(catalogue, '死亡登')).toContain('title-may-go-on')
    expect(findingsAt(catalogue, '记')).toContain('row-without-values')
    expect(catalogue.items[2]?.tiers).toEqual({ county: null, township: null })
  })

  test('a first level cut by a page and printed whole nowhere: whoever stands under either part says so', () => {
    const catalogue = read(
      page(row('户籍', '出生登记', '', ...values, ...ticks), row('', '死亡登记', '', ...blank(5), ...ticks)),
      page(
        row('登记', '户口迁移', '', ...blank(5), ...ticks),
        row('', '户口注销', '', ...blank(5), ...ticks),
      ),
    )
    for (const { path } of catalogue.items) expect(findingsAt(catalogue, path.at(-1) ?? '')).not.toEqual([])
  })

  test('an agency cut by a page and printed whole nowhere is joined by its form', () => {
    const catalogue = read(
      page(row('户籍登记', '出生登记', '', elements, basis, limit, '某县公', '政府网站', ...ticks)),
      page(row('', '死亡登记', '', '', '', '', '安局', '', ...ticks)),
    )
    expect(catalogue.items.map(item => item.agency)).toEqual(['某县公安局', '某县公安局'])
    expect(codes(catalogue)).toContain('value-cut-by-page')
  })

  test('a channel among the agencies is pointed out', () => {
    const odd = row('', '死亡登记', '', '', '', '', '政务服务平台', '', ...ticks)
    expect(findingsAt(read(page(first, odd)), '死亡登记')).toContain('value-of-another-kind')
  })

  test('ticks off to the left in one row are unknown', () => {
    const both = ['√', '', '√', '', '√', '√']
    const odd = row('', '死亡登记', '', ...blank(5), '', '√', '', '√', '√', '')
    const catalogue = read(
      page(
        row('户籍登记', '出生登记', '', ...values, ...both),
        row('', '户口迁移', '', ...blank(5), ...both),
        odd,
      ),
    )
    expect(catalogue.items[2]?.tiers).toEqual({ county: null, township: null })
    expect(findingsAt(catalogue, '死亡登记')).toContain('ticks-one-column-off')
  })

  test('a row cut off before its values has lost them, and those below still have theirs', () => {
    const cut = row('', '死亡登记', '', '名称、材料、时限、收费')
    const catalogue = read(page(first, cut, row('', '户口迁移', '', ...blank(5), ...ticks)))
    expect(catalogue.items[1]).toMatchObject({ agency: null, legalBasis: [] })
    expect(catalogue.items[1]?.provenance.agency?.how).toBe('missing')
    expect(catalogue.items[2]?.agency).toBe('某县公安局')
  })

  test('a new first level that takes its values from the one above says so', () => {
    const catalogue = read(page(first, row('社会救助', '低保', '', ...blank(5), ...ticks)))
    expect(findingsAt(catalogue, '低保')).toEqual(['inherits-from-other-group'])
  })
})

describe('what is printed well is left alone', () => {
  const first = row('户籍登记', '出生登记', '', ...values, ...ticks)

  test('a first level that begins with the words of the one before is another one', () => {
    const catalogue = read(page(first), page(row('户籍登记变更', '姓名变更', '', ...values, ...ticks)))
    expect(paths(catalogue)).toEqual(['户籍登记 › 出生登记', '户籍登记变更 › 姓名变更'])
    expect(new Set(codes(catalogue))).toEqual(new Set(['title-may-go-on']))
  })

  test('a title may be nothing but 《》', () => {
    const catalogue = read(page(row('户籍登记', '《户口簿》', '', ...values, ...ticks)))
    expect(paths(catalogue)).toEqual(['户籍登记 › 《户口簿》'])
    expect(catalogue.findings).toEqual([])
  })

  test('several rows for a group only are a usage, not a slip', () => {
    const group = (title: string) => row('', title, '', ...blank(5), '', '√', '', '√', '', '√')
    expect(read(page(first, group('死亡登记'), group('户口迁移'))).findings).toEqual([])
  })

  test('同上 is the cell above', () => {
    const ditto = row('', '死亡登记', '', '同上', '同上', '同 上', '同上', '同上', ...ticks)
    const catalogue = read(page(first, ditto))
    expect(catalogue.items[1]).toMatchObject({ agency: '某县公安局', legalBasis: ['户口登记条例'] })
    expect(catalogue.findings).toEqual([])
  })

  test('a head repeated without its second row means the same columns', () => {
    const catalogue = read(page(first), [head[0] as string, row('', '死亡登记', '', ...blank(5), ...ticks)])
    expect(catalogue.items[1]?.tiers).toEqual({ county: true, township: false })
    expect(catalogue.findings).toEqual([])
  })

  test('a second title and head begin a second catalogue', () => {
    const text = [
      '甲目录',
      ...page(first),
      '',
      '乙目录',
      ...page(row('社会救助', '低保', '', ...values, ...ticks)),
    ]
    const catalogues = readCatalogues({ name: 'a.txt', grids: [readText(text.join('\n'))] })
    expect(catalogues.map(each => [each.title, paths(each)])).toEqual([
      ['甲目录', ['户籍登记 › 出生登记']],
      ['乙目录', ['社会救助 › 低保']],
    ])
  })
})

test('no damage makes the reader fail, invent a title or lose its place', () => {
  const whole = page(
    row('户籍登记', '出生登记', '', ...values, ...ticks),
    row('', '户口迁移', '市内迁移', ...blank(5), ...ticks),
    row('', '', '省内迁移', ...blank(5), ...ticks),
  )
  const cells = fc.array(fc.constantFrom('', '√', '户籍登记', '迁移', basis, limit, elements, '局', '?'), {
    maxLength: 18,
  })
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 6 }), damage => {
      const catalogue = read(whole, page(...damage.map(each => row(...each))))
      for (const { path, provenance } of catalogue.items) {
        expect(path.length).toBeGreaterThan(0)
        expect(path.length).toBeLessThanOrEqual(3)
        expect(provenance.path).toBeDefined()
      }
    }),
  )
})
