/** A telephone line that answers for one field everywhere in the country. */
export interface EnquiryLine {
  readonly number: string
  readonly name: string
}

/** Only lines the State runs nationwide: a local number is for the office to supply. */
const lines: Readonly<Record<string, EnquiryLine>> = {
  社会保险: { number: '12333', name: '全国人社服务热线' },
  就业: { number: '12333', name: '全国人社服务热线' },
}

/** Who does not know whose business something is asks here. */
export const anyBusinessLine: EnquiryLine = { number: '12345', name: '政务服务便民热线' }

export function enquiryLine(sector: string): EnquiryLine | null {
  return Object.hasOwn(lines, sector) ? (lines[sector] as EnquiryLine) : null
}
