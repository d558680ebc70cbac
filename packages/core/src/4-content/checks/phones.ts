import { guideFieldLabels } from '../guide-fields.ts'
import { fieldAt, type GuideCheck, type GuideFinding } from '../guide-finding.ts'
import type { Contact } from '../service-guide.ts'

/** 110, 12333, 12345 and a mobile; the landline needs the place's own area code. */
const elsewhereAlike = /^(?:1[12]\d|12\d{3}|1[3-9]\d{9})$/
const oneDigitOnly = /(\d)\1{6}$/

/** 座机是区号加 7 位，手机 11 位，或者热线 (R23): ten digits, X and 0000000 are what people find on real pages. */
export const checkPhones: GuideCheck = (guide, { areaCode }) =>
  (['enquiries', 'complaints'] as const).flatMap(field =>
    guide[field].flatMap((contact, n) => wrongPhones(contact, `${field}.${n}.value`, areaCode)),
  )

function wrongPhones({ value }: Contact, at: string, areaCode: string): GuideFinding[] {
  const landline = new RegExp(`^${areaCode}-?\\d{7}(?:转\\d{1,6})?$`)
  const isPhone = (text: string) =>
    (landline.test(text) || elsewhereAlike.test(text)) && !oneDigitOnly.test(text)
  const wrong = value.split(/[、，,；;/\s]+/).filter(part => !isAddress(part) && !isPhone(part))
  return wrong.map(part => ({
    code: 'phone',
    severity: 'error',
    needsBasis: false,
    field: fieldAt(at),
    at,
    what: `“${guideFieldLabels[fieldAt(at)]}”的“${part}”不是能打的电话。`,
    why: '打不通的电话等于没有公开，检查时按错误计。',
    fix: `座机写 ${areaCode}-7 位号码，手机写 11 位，热线照写（12333、12345、110）；还不知道的先不写，留作待补充。`,
  }))
}

/** A site, or a place in words. */
function isAddress(text: string): boolean {
  return (
    /[A-Za-z0-9-]+\.[A-Za-z]{2,}/.test(text) || (/\p{Script=Han}/u.test(text) && !/\d{5}|[xX×]/.test(text))
  )
}
