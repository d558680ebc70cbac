import { findPersonalData } from '../../personal-data/find.ts'
import { guideFieldLabels } from '../guide-fields.ts'
import { fieldAt, type GuideCheck } from '../guide-finding.ts'

/** 身份证号、银行卡号、手机号、邮箱 (R20): blocks until masked, or until a reason with its basis is recorded. */
export const checkPersonalData: GuideCheck = guide =>
  findPersonalData(guide).map(at => ({
    code: 'personal-data',
    severity: 'warning',
    needsBasis: true,
    field: fieldAt(at),
    at,
    what: `“${guideFieldLabels[fieldAt(at)]}”里有像身份证号、银行卡号、手机号或邮箱的内容。`,
    // 《个人信息保护法》第二十五条、第二十八条。
    why: '没有单独同意或法律规定，不能公开个人信息。',
    fix: '删去或者遮住；确实要公开的，写明理由和依据。',
  }))
