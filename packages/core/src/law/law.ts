/** The one kind of insurance a law governs; most laws govern more than one, or something else. */
export type Insurance = '养老保险' | '工伤保险' | '失业保险' | '医疗保险' | '生育保险'

/** An article that sets the limit or the procedure of some items of a catalogue. */
export interface Article {
  readonly number: string
  /** Its sense in our words, without the closing mark. */
  readonly says: string
  /** Names of the items. */
  readonly governs: RegExp
}

/**
 * 法律、行政法规、规章、规范性文件: one entry of the register. Null is what nobody has entered; `unverified` names what
 * was entered from general knowledge and not yet compared with the document itself.
 */
export interface Law {
  /** 全称, without 《》. */
  readonly title: string
  /** Other names under which it is cited; “中华人民共和国” may always be left out. */
  readonly shortTitles: readonly string[]
  readonly issuer: string | null
  /** 文号: 国务院令第711号, 国办发〔2019〕54号. */
  readonly documentNumber: string | null
  /** 施行日期 of the text in force. */
  readonly validFrom: string | null
  /** 废止日期: from this day on it is no longer in force. */
  readonly repealedOn: string | null
  /** Titles of what took its place. */
  readonly replacedBy: readonly string[]
  readonly insurance: Insurance | null
  readonly articles: readonly Article[]
  readonly unverified: readonly LawFact[]
}

export type LawFact = 'title' | 'issuer' | 'documentNumber' | 'validFrom' | 'repealedOn' | 'replacedBy'

/** For the register's entries: says that nothing more is known than what stands beside it. */
export const nothingElse = {
  shortTitles: [],
  issuer: null,
  documentNumber: null,
  validFrom: null,
  repealedOn: null,
  replacedBy: [],
  insurance: null,
  articles: [],
  unverified: [],
} as const satisfies Partial<Law>

export function isRepealed({ repealedOn }: Law, today: string): boolean {
  return repealedOn !== null && repealedOn <= today
}
