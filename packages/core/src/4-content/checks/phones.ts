import { isPhoneNumber, phoneNumberForms } from '../../organisation/phone-number.ts'
import { guideFieldLabels } from '../guide-fields.ts'
import { fieldAt, type GuideCheck, type GuideFinding } from '../guide-finding.ts'
import type { Contact } from '../service-guide.ts'

/** A number nobody can ring is as good as none (R23). */
export const checkPhones: GuideCheck = (guide, { areaCode }) =>
  (['enquiries', 'complaints'] as const).flatMap(field =>
    guide[field].flatMap((contact, n) => wrongPhones(contact, `${field}.${n}.value`, areaCode)),
  )

function wrongPhones({ value }: Contact, at: string, areaCode: string): GuideFinding[] {
  const parts = value.split(/[、，,；;/\s]+/)
  const wrong = parts.filter(part => !isAddress(part) && !isPhoneNumber(part, areaCode))
  return wrong.map(part => ({
    code: 'phone',
    severity: 'error',
    needsBasis: false,
    field: fieldAt(at),
    at,
    what: `“${guideFieldLabels[fieldAt(at)]}”的“${part}”不是能打的电话。`,
    why: '打不通的电话等于没有公开，检查时按错误计。',
    fix: phoneNumberForms(areaCode),
  }))
}

/** A site, or a place in words. */
function isAddress(text: string): boolean {
  return (
    /[A-Za-z0-9-]+\.[A-Za-z]{2,}/.test(text) || (/\p{Script=Han}/u.test(text) && !/\d{5}|[xX×]/.test(text))
  )
}
