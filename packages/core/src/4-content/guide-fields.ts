import type { ServiceGuide } from './service-guide.ts'

export type GuideField = keyof ServiceGuide

/** What readers call each field, in the order of a guide; the first eleven are the eleven elements. */
export const guideFieldLabels: Readonly<Record<GuideField, string>> = {
  name: '事项名称',
  summary: '事项简述',
  materials: '办理材料',
  methods: '办理方式',
  processingTime: '办理时限',
  resultDelivery: '结果送达',
  fees: '收费依据及标准',
  officeHours: '办事时间',
  office: '办理机构及地点',
  enquiries: '咨询查询途径',
  complaints: '监督投诉渠道',
  unit: '所在机构',
  applicants: '服务对象',
  conditions: '受理条件',
  remedies: '救济途径',
  citations: '公开依据',
  everydayWords: '俗称',
  confidence: '资料的把握',
  openQuestions: '待查的问题',
  sources: '资料来源',
}

export const guideFields = Object.keys(guideFieldLabels) as readonly GuideField[]
