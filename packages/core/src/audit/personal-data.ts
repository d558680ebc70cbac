import type { AuditValue } from './entry.ts'

/** Where in a value something looks like personal data, as paths; the values themselves are not repeated. */
export function findPersonalData(value: AuditValue, path = ''): readonly string[] {
  if (typeof value === 'string') return looksPersonal(value) ? [path] : []
  if (typeof value === 'number') return looksPersonal(String(value)) ? [path] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => {
    const below = path === '' ? key : `${path}.${key}`
    return looksPersonal(key) ? [path || '(key)'] : findPersonalData(each as AuditValue, below)
  })
}

/** Digits inside a longer word (a hash, an id) are not a number of anybody. */
function looksPersonal(text: string): boolean {
  const digits =
    text.match(/(?<![0-9A-Za-z])\d[\d ]{9,}[\dXx](?![0-9A-Za-z])/g)?.map(run => run.replaceAll(' ', '')) ?? []
  return (
    digits.some(run => isMobile(run) || isCitizenNumber(run) || isCardNumber(run)) || /\S@\S+\.\S/.test(text)
  )
}

function isMobile(digits: string): boolean {
  return /^(86)?1[3-9]\d{9}$/.test(digits)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 公民身份号码, by its check digit (GB 11643-1999). */
function isCitizenNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits)) return false
  const sum = weights.reduce((total, weight, n) => total + weight * Number(digits[n]), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

/** 银行卡号, by its check digit (Luhn). */
function isCardNumber(digits: string): boolean {
  if (!/^\d{16,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, n) => {
    const doubled = n % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
