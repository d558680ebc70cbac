import { describe, expect, test } from 'vitest'
import { readHtml } from '../1-document/read-html.ts'
import type { Catalogue } from './catalogue.ts'
import { readCatalogues } from './read-catalogues.ts'

function readAll(html: string): readonly Catalogue[] {
  return readCatalogues({ name: 'a.html', ...readHtml(new TextEncoder().encode(html)) })
}

function read(html: string): Catalogue {
  const [catalogue] = readAll(html)
  if (!catalogue) throw new Error('no catalogue')
  return catalogue
}

/** Rows of cells parted by |; `2↓` before a text takes two rows, `2→` two columns. */
function table(...rows: readonly string[]): string {
  const cell = (text: string) => {
    const [, count, way, content] = /^(?:(\d+)([↓→]))?(.*)$/su.exec(text) ?? []
    const span = way ? ` ${way === '↓' ? 'rowspan' : 'colspan'}=${count}` : ''
    return `<td${span}>${content}</td>`
  }
  return `<table>${rows.map(each => `<tr>${each.split('|').map(cell).join('')}</tr>`).join('')}</table>`
}
const head = '一级事项|二级事项|公开内容|公开依据|公开时限|公开主体|公开渠道|全社会|特定群众|主动|依申请'
const values = '名称、材料|《户口登记条例》|20个工作日内|某县公安局|政府网站'
const ticks = '√||√|'

const codesAt = (catalogue: Catalogue, title: string) =>
  catalogue.findings.filter(finding => finding.at.path?.at(-1) === title).map(finding => finding.code)

describe('merged cells', () => {
  test('a title over two rows is one item with what both rows say', () => {
    const catalogue = read(
      table(
        head,
        `户籍|2↓出生登记|${values}|√||√|`,
        '|名称、材料|《母婴保健法》|20个工作日内|某县公安局|政府网站||√|√|',
      ),
    )
    expect(catalogue.items).toHaveLength(1)
    expect(catalogue.items[0]).toMatchObject({
      legalBasis: ['户口登记条例', '母婴保健法'],
      audience: { everyone: true, specificGroup: true },
    })
    expect(codesAt(catalogue, '出生登记')).toContain('item-over-rows')
  })

  test('a blank that is not merged, in a column that merges, is missing', () => {
    const catalogue = read(
      table(
        head,
        `3↓户籍|出生登记|名称、材料|2↓《户口登记条例》|3↓20个工作日内|3↓某县公安局|3↓政府网站|${ticks}`,
        `死亡登记|名称|${ticks}`,
        `户口迁移|名称||${ticks}`,
      ),
    )
    expect(catalogue.items.map(item => item.legalBasis)).toEqual([['户口登记条例'], ['户口登记条例'], []])
    expect(codesAt(catalogue, '死亡登记')).toEqual([])
    expect(codesAt(catalogue, '户口迁移')).toEqual(['value-missing'])
  })

  test('where nothing is merged, blanks are as above, and that is said', () => {
    const catalogue = read(table(head, `户籍|出生登记|${values}|${ticks}`, `户籍|死亡登记||||||${ticks}`))
    expect(catalogue.items[1]?.agency).toBe('某县公安局')
    expect(codesAt(catalogue, '死亡登记')).toEqual(['blank-taken-as-above'])
  })

  test('a tick merged over rows counts for each; one merged over columns for none', () => {
    const catalogue = read(
      table(
        head,
        `户籍|出生登记|${values}|2↓√||√|`,
        `户籍|死亡登记|${values}||√|`,
        `户籍|户口迁移|${values}|2→√|√|`,
      ),
    )
    expect(catalogue.items.map(item => item.audience.everyone)).toEqual([true, true, null])
    expect(codesAt(catalogue, '户口迁移')).toContain('tick-over-columns')
  })

  test('a row across the whole table is a heading, not an item', () => {
    const catalogue = read(table(head, '11→第一部分', `户籍|出生登记|${values}|${ticks}`))
    expect(catalogue.items.map(item => item.path)).toEqual([['户籍', '出生登记']])
    expect(catalogue.findings.map(finding => finding.code)).toEqual(['row-beside-the-items'])
  })

  test('a row that ends early has lost its ticks', () => {
    const catalogue = read(table(head, `户籍|出生登记|${values}|√`))
    expect(catalogue.items[0]?.mode).toEqual({ proactive: null, onRequest: null })
    expect(codesAt(catalogue, '出生登记')).toEqual(['value-missing'])
  })
})

describe('a row of another length', () => {
  const crooked = `户籍||死亡登记|${values}|√||√|`

  test('is said, and so is whatever its merged cells reach into', () => {
    const catalogue = read(
      table(head, `户籍|出生登记|${values}|${ticks}`, crooked, `户籍|户口迁移|${values}|${ticks}`),
    )
    const doubtful = catalogue.findings.filter(finding => finding.code === 'row-of-other-length')
    expect(doubtful.map(finding => finding.at.row)).toEqual([3])
  })

  test('is said where the last cell is merged from above and the row lacks one before it', () => {
    const catalogue = read(
      table(
        head,
        `户籍|出生登记|${values}|√||√|2↓`,
        `户籍|死亡登记|${values}|√|`,
        `户籍|户口迁移|${values}|${ticks}`,
      ),
    )
    expect(codesAt(catalogue, '死亡登记')).toContain('row-of-other-length')
    expect(codesAt(catalogue, '户口迁移')).toEqual([])
  })

  test('a first level alone beside a blank is said', () => {
    const catalogue = read(table(head, `户籍||${values}|${ticks}`))
    expect(catalogue.items[0]?.path).toEqual(['户籍'])
    expect(codesAt(catalogue, '户籍')).toEqual(['title-blank'])
  })
})

describe('words instead of ticks', () => {
  test('the column names itself, says yes or no, or says something else', () => {
    const catalogue = read(
      table(head, `户籍|出生登记|${values}|全社会||主动公开|否`, `户籍|死亡登记|${values}||项目单位|√|—`),
    )
    expect(catalogue.items[0]).toMatchObject({
      audience: { everyone: true, specificGroup: false },
      mode: { proactive: true, onRequest: false },
    })
    expect(catalogue.items[1]?.audience.specificGroup).toBeNull()
    expect(codesAt(catalogue, '死亡登记')).toContain('unread-tick')
  })

  test('one column for a whole group', () => {
    const catalogue = read(
      table(
        '公开事项|公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象|公开方式|公开层级',
        `出生登记|${values}|全社会、特定群众|主动|县级、乡级`,
        `死亡登记|${values}|全社会|主动公开|县级`,
        `户口迁移|${values}||依申请|省厅`,
      ),
    )
    expect(catalogue.items.map(item => [item.audience, item.mode, item.tiers])).toEqual([
      [
        { everyone: true, specificGroup: true },
        { proactive: true, onRequest: false },
        { county: true, township: true },
      ],
      [
        { everyone: true, specificGroup: false },
        { proactive: true, onRequest: false },
        { county: true, township: false },
      ],
      [
        { everyone: null, specificGroup: null },
        { proactive: false, onRequest: true },
        { county: null, township: null },
      ],
    ])
    expect(codesAt(catalogue, '户口迁移')).toContain('unread-tick')
  })

  test('a tier that nobody foresaw is a column for all rows, but not when a text of another column holds the word', () => {
    const tiersOf = (printed: string) =>
      read(
        table(
          '公开事项|公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象|公开方式|公开层级',
          `出生登记|${values}|全社会|主动|县级`,
          `死亡登记|${values}|全社会|主动|${printed}`,
        ),
      ).items[0]?.tiers
    expect(tiersOf('县级、嘎查社区')).toEqual({ county: true, 嘎查社区: false })
    expect(tiersOf('政府网站 入户/现场 社区/村公示栏')).toEqual({ county: true })
  })
})

describe('several catalogues', () => {
  test('a table of contents first makes no empty ones; each heading above a head begins its own', () => {
    const part = (title: string, item: string) =>
      `<p>${title}</p>${table(head, `${item}|${item}登记|${values}|${ticks}`)}`
    const html = `<p>（一）户籍管理领域</p><p>（二）养老服务领域</p>${part('（一）户籍管理领域', '户籍')}${part('（二）养老服务领域', '养老')}`
    expect(readAll(html).map(each => [each.title, each.items[0]?.path[0]])).toEqual([
      ['（一）户籍管理领域', '户籍'],
      ['（二）养老服务领域', '养老'],
    ])
  })

  test('a table a page with its head again, and （续） above it, is one', () => {
    const html = `<p>甲目录</p>${table(head, `户籍|出生登记|${values}|${ticks}`)}<p>甲目录（续）</p><p>- 2 -</p>${table(head, `户籍|死亡登记|${values}|${ticks}`)}`
    expect(readAll(html).map(each => each.items.length)).toEqual([2])
  })

  test('furniture between a title and its head is no title', () => {
    const html = `<p>某县目录</p><p>填报单位：某县公安局</p><p>2020年6月</p>${table(head, `户籍|出生登记|${values}|${ticks}`)}`
    expect(read(html).title).toBe('某县目录')
  })
})

test('columns numbered under the head are no item', () => {
  const numbers = Array.from({ length: 11 }, (_, n) => n + 1).join('|')
  expect(read(table(head, numbers, `户籍|出生登记|${values}|${ticks}`)).items).toHaveLength(1)
})

test('a table of another width below the catalogue is left out, and that is said', () => {
  const catalogue = read(
    table(head, `户籍|出生登记|${values}|${ticks}`) + table('单位|签收人', '某县公安局|'),
  )
  expect(catalogue.items.map(item => item.path)).toEqual([['户籍', '出生登记']])
  expect(catalogue.findings.map(finding => finding.code)).toEqual(['table-without-head'])
})

test('a table of the same width below the catalogue is its next page', () => {
  const catalogue = read(
    table(head, `户籍|出生登记|${values}|${ticks}`) + table(`户籍|死亡登记|${values}|${ticks}`),
  )
  expect(catalogue.items.map(item => item.path.at(-1))).toEqual(['出生登记', '死亡登记'])
})
