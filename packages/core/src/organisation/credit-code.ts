import { isCreditCode } from '../personal-data/check-digits.ts'

/**
 * 统一社会信用代码 (GB 32100-2015, 18 of 31 symbols, the last one a check symbol): what is wrong with one, in a
 * sentence; null when it can be one. That it is this unit's only its certificate can say.
 */
export function objectionToCreditCode(code: string): string | null {
  if (code.length !== 18) return `统一社会信用代码是 18 位，这里有 ${code.length} 位；请对照证书重新填。`
  // 不使用 I、O、S、V、Z（GB 32100-2015 表 1 的字符集）。
  const strange = code.match(/[^0-9A-HJ-NPQRTUWXY]/)
  if (strange)
    return `统一社会信用代码里不会有“${strange[0]}”（不用 I、O、S、V、Z 和小写字母）；请对照证书重新填。`
  return isCreditCode(code) ? null : '统一社会信用代码的校验位不对，有一位填错了；请对照证书逐位核对。'
}
