import type { GuideCheck, GuideFinding } from '../guide-finding.ts'

const rate = /\d|[一二三四五六七八九十百千万]元|标准/

/** 收费的写明依据和标准，不收费的写明不收费 (R28); where nobody said it stays a gap, which is shown. */
export const checkFees: GuideCheck = ({ fees }) => {
  if (fees?.charged !== true) return []
  if (fees.basis.text.trim() === '') return [finding('fee-basis', 'error', '写了收费，没有写依据。')]
  return rate.test(fees.basis.text) ? [] : [finding('fee-rate', 'warning', '写了收费的依据，看不到收多少。')]
}

function finding(code: string, severity: GuideFinding['severity'], what: string): GuideFinding {
  return {
    code,
    severity,
    needsBasis: false,
    field: 'fees',
    at: 'fees.basis',
    what,
    // 《政府信息公开条例》第二十条第八项。
    why: '收费的项目、依据和标准都应当公开。',
    fix: '写明依据的文件和标准（多少元）；不收费的，选“不收费”。',
  }
}
