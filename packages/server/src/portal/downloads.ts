import type { FileFormat } from '@mingbai/core/2-catalogue/file-format'
import type { PublicSite } from '../publication/public-site.ts'
import { bodyOf, catalogueFiles } from './catalogue-files.ts'
import { coverageCsv, guidesCsv } from './data-csv.ts'
import { guidesJson } from './data-json.ts'

interface DownloadFile {
  readonly href: string
  readonly form: string
  readonly type: string
  /** Null where this site does not make it. */
  readonly body: (site: PublicSite) => Promise<string | Uint8Array | null>
}

const csvType = 'text/csv; charset=utf-8'
const jsonType = 'application/json; charset=utf-8'
const office = 'application/vnd.openxmlformats-officedocument'
const types: Readonly<Record<FileFormat, string>> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pdf: 'application/pdf',
  csv: csvType,
  json: jsonType,
  jsonld: 'application/ld+json; charset=utf-8',
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
    gist: '现行目录的每一行。读不出来的格子，JSON 里是 null，别处写“待核”；修补过的、拿不准的，JSON 和 CSV 里逐项写明。JSON-LD 用 schema.org 的词汇，它没有词的（公开内容、时限、方式、层级）和“待核”的，写在 description 里。',
    files: [
      ...catalogueFiles.map(({ format, href, form }) => ({
        href,
        form,
        type: types[format],
        body: ({ catalogue, regionCode }: PublicSite) => bodyOf(catalogue, { regionCode }, format),
      })),
    ],
    columns: [
      ['事项编码', '本站分配，不再改变'],
      ['一级、二级、三级事项', '公开事项的各级名称'],
      ['公开内容、依据、时限、主体、渠道', '原表的文字，断开的行已接上；依据写在《》里，选用的渠道前有“■”'],
      ['公开对象、方式、层级', '每一种一列：是、否、待核'],
      [
        '读取和检查说明',
        '读这一行时修补了什么、什么拿不准；空着的没有。依据的文件是不是还在、条款对不对，这里没有查',
      ],
    ],
  },
  {
    id: 'guides',
    title: '办事指南',
    gist: '已公开的每一份指南。JSON 有全部内容和来源；CSV 一行一项，一列是一项应公开的内容。',
    files: [
      { href: '/data/guides.json', form: 'JSON', type: jsonType, body: async site => guidesJson(site) },
      { href: '/data/guides.csv', form: 'CSV', type: csvType, body: async site => guidesCsv(site) },
    ],
    columns: [
      ['事项编码、事项名称', '与目录相同'],
      [
        '各项内容',
        '写成一段话；材料依次写名称、要不要带、形式、从哪来，括号里是说明；还欠着的写“待补充：……”或“待核：……”',
      ],
      [
        '地址、电话、办公时间',
        '写明由哪个机构办的，是机构登记簿今天的内容；JSON 的 contentHash 只算审过的文字，不含这些',
      ],
      ['服务对象', '谁能办'],
      ['版次、公开日期', '第几版，哪一天公开的（北京时间；JSON 的 publishedAt 写明时区）'],
      ['演示', '是：没有经过正式审核'],
    ],
  },
  {
    id: 'coverage',
    title: '公开情况',
    gist: '每个事项的每一项内容一行：公开到什么程度，还欠什么。',
    files: [
      { href: '/data/coverage.csv', form: 'CSV', type: csvType, body: async site => coverageCsv(site) },
    ],
    columns: [
      ['事项编码、公开事项、应公开的内容', '与目录相同；一项内容一行'],
      ['公开情况', '已公开、部分公开、待补充'],
      ['还欠什么', '要补充或要核对的内容，用“；”隔开'],
      ['演示', '是：这个事项的指南没有经过正式审核；空着的还没有指南'],
    ],
  },
]
