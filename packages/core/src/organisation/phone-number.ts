/** 110, 12333, 12345 and a mobile; the landline needs the place's own area code. */
const elsewhereAlike = /^(?:1[12]\d|12\d{3}|1[3-9]\d{9})$/
const oneDigitOnly = /(\d)\1{6}$/

/** 座机是区号加 7 位，手机 11 位，或者热线 (R23): ten digits, X and 0000000 are what people find on real pages. */
export function isPhoneNumber(text: string, areaCode: string): boolean {
  const landline = new RegExp(`^${areaCode}-?\\d{7}(?:转\\d{1,6})?$`)
  return (landline.test(text) || elsewhereAlike.test(text)) && !oneDigitOnly.test(text)
}

export function phoneNumberForms(areaCode: string): string {
  return `座机写 ${areaCode}-7 位号码，手机写 11 位，热线照写（12333、12345、110）；还不知道的先不写，留作待补充。`
}
