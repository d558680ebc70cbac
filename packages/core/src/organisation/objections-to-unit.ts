import { findPersonalData } from '../personal-data/find.ts'
import { objectionToCreditCode } from './credit-code.ts'
import { objectionsToHours } from './objections-to-hours.ts'
import { isPhoneNumber, phoneNumberForms } from './phone-number.ts'
import { type Unit, type UnitKind, unitKindLabels } from './unit.ts'

/** What is wrong with an entry of the register, and where in it: `phones.0.value`. */
export interface UnitObjection {
  readonly at: string
  readonly what: string
}

/** Digits of the statistics code, which begins with the county's. */
const codeLengths: Readonly<Partial<Record<UnitKind, number>>> = {
  street: 9,
  town: 9,
  township: 9,
  village: 12,
}

/** What can be seen of an entry by itself; that its parent exists only the register knows. */
export function objectionsToUnit(
  unit: Unit,
  place: { readonly regionCode: string; readonly areaCode: string },
): readonly UnitObjection[] {
  const wrongCredit = unit.creditCode === null ? null : objectionToCreditCode(unit.creditCode)
  return [
    ...objectionsToCode(unit, place.regionCode),
    ...(wrongCredit === null ? [] : [{ at: 'creditCode', what: wrongCredit }]),
    ...objectionsToPhones(unit, place.areaCode),
    ...objectionsToHours(unit.officeHours ?? []),
    ...personalData(unit),
  ]
}

function objectionsToCode({ code, kind }: Unit, regionCode: string): UnitObjection[] {
  const length = codeLengths[kind]
  if (length === undefined || (code.length === length && /^\d+$/.test(code) && code.startsWith(regionCode)))
    return []
  const what = `${unitKindLabels[kind]}的编码是统计用区划代码，${length} 位数字，以 ${regionCode} 开头；“${code}”不是。`
  return [{ at: 'code', what }]
}

function objectionsToPhones({ phones }: Unit, areaCode: string): UnitObjection[] {
  return (phones ?? []).flatMap(({ value }, n) =>
    isPhoneNumber(value, areaCode)
      ? []
      : [
          {
            at: `phones.${n}.value`,
            what: `“${value}”不是能打的电话，一行只写一个；${phoneNumberForms(areaCode)}`,
          },
        ],
  )
}

/** A unit's entry goes out without anybody's review, so what needs a basis (R20) cannot stand in it, a mobile neither. */
function personalData({ name, addresses, phones }: Unit): UnitObjection[] {
  return findPersonalData({ name, addresses, phones }).map(at => ({
    at,
    what: '像是个人信息（手机号、身份证号、银行卡号、邮箱）；登记簿不经审核就公开，不能写。确实要公开的，写在指南里，说明依据。',
  }))
}
