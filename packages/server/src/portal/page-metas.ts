import type { Edition } from '../publication/store.ts'

/** The meta tags of a page by their names (国办发〔2017〕47号, annex). Unknown values are left out, never invented. */
export type PageMetas = Readonly<Record<string, string>>

/** The controlled words for kinds of column that this site has. */
type ColumnType = '信息公开目录' | '信息公开指南' | '办事服务' | '数据开放' | '数据发布'

export function columnMetas(name: string, type: ColumnType, description: string): PageMetas {
  return { ColumnName: name, ColumnDescription: description, ColumnKeywords: name, ColumnType: type }
}

/** Nobody issued a demonstration: it has no ContentSource. */
export function articleMetas(
  title: string,
  { publishedAt, demonstration }: Pick<Edition, 'publishedAt' | 'demonstration'>,
  agency: string | null,
): PageMetas {
  return {
    ArticleTitle: title,
    PubDate: minutes.format(publishedAt),
    ...(agency === null || demonstration ? {} : { ContentSource: agency }),
  }
}

/** YYYY-MM-DD HH:MM in Beijing, as the annex demands. */
const minutes = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})
