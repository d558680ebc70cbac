import { catalogueCsv, coverageCsv, guidesCsv } from './data-csv.ts'
import { catalogueJson, guidesJson } from './data-json.ts'
import type { PublicSite } from './public-site.ts'

interface DownloadFile {
  readonly href: string
  readonly form: 'JSON' | 'CSV'
  readonly body: (site: PublicSite) => string
}

interface Download {
  readonly id: string
  readonly title: string
  readonly gist: string
  readonly files: readonly DownloadFile[]
  /** The columns of the table, or the keys of the JSON, with their meaning. */
  readonly columns: readonly (readonly [name: string, meaning: string])[]
}

/** 开放数据: every file, described where it is offered. */
export const downloads: readonly Download[] = [
  {
    id: 'catalogue',
    title: '公开标准目录',
    gist: '目录的每一行，一字未改；原表读不出来的格子，JSON 里是 null，CSV 里写“待核”。',
    files: [
      { href: '/data/catalogue.json', form: 'JSON', body: catalogueJson },
      { href: '/data/catalogue.csv', form: 'CSV', body: catalogueCsv },
    ],
    columns: [
      ['事项编码', '本站分配，不再改变'],
      ['一级、二级、三级事项', '公开事项的各级名称'],
      ['公开内容、依据、时限、主体、渠道', '与原表相同，多个值用“、”隔开'],
      ['公开对象、方式、层级', '每一种一列：是、否、待核'],
    ],
  },
  {
    id: 'guides',
    title: '办事指南',
    gist: '已公开的每一份指南。JSON 有全部内容和来源；CSV 一行一项，一列是一项应公开的内容。',
    files: [
      { href: '/data/guides.json', form: 'JSON', body: guidesJson },
      { href: '/data/guides.csv', form: 'CSV', body: guidesCsv },
    ],
    columns: [
      ['事项编码、事项名称', '与目录相同'],
      ['各项内容', '写成一段话；还欠着的写“待补充：……”或“待核：……”'],
      ['版次、公开时间', '第几版，什么时候公开的（北京时间）'],
    ],
  },
  {
    id: 'coverage',
    title: '公开情况',
    gist: '每个事项的每一项内容一行：公开到什么程度，还欠什么。',
    files: [{ href: '/data/coverage.csv', form: 'CSV', body: coverageCsv }],
    columns: [
      ['公开情况', '已公开、部分公开、待补充'],
      ['还欠什么', '要补充或要核对的内容，用“；”隔开'],
    ],
  },
]
