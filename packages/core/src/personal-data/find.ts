import { isCardNumber, isCitizenNumber, isCreditCode } from './check-digits.ts'

const citizenNumber = /(?<!\d)\d{17}[\dXx]/g
const cardNumber = /(?<!\d)(?:\d{16,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?)(?!\d)/g
const mobile = /(?<!\d)(?:(?:00)?86[- ]?)?1[3-9]\d([- ]?)\d{4}\1\d{4}(?!\d)/
const email = /[\w.+-]@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/
/** An id may hold 13-8001-7000 between its hyphens by chance. */
const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/gi
/** Digits inside a hash are not a number of anybody. */
const hexadecimal = /\b(?=\d*[a-f])[0-9a-f]{12,}\b/gi

/** Where in a value something looks like personal data, as paths; the values themselves are not repeated. */
export function findPersonalData(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return looksPersonal(value) ? [path] : []
  if (typeof value === 'number') return looksPersonal(String(value)) ? [path] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => {
    const below = path === '' ? key : `${path}.${key}`
    return looksPersonal(key) ? [path || '(key)'] : findPersonalData(each, below)
  })
}

function looksPersonal(text: string): boolean {
  const plain = text.normalize('NFKC').replace(uuid, ' ').replace(hexadecimal, ' ')
  return (
    mobile.test(plain) ||
    email.test(plain) ||
    (plain.match(citizenNumber) ?? []).some(run => isCitizenNumber(run) && !isCreditCode(run)) ||
    (plain.match(cardNumber) ?? []).some(run => {
      const digits = run.replace(/\D/g, '')
      return isCardNumber(digits) && !isCreditCode(digits)
    })
  )
}
