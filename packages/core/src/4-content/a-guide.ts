import type { ServiceGuide } from './service-guide.ts'

/** For tests: a guide of which nothing is owed, that says only what the test wants to differ. */
export function aGuide(different: Partial<ServiceGuide> = {}): ServiceGuide {
  return {
    name: '失业保险金申领',
    summary: { text: '失业以后按月领的钱', gaps: [] },
    materials: [
      {
        name: '身份证',
        required: 'yes',
        form: '原件',
        source: '公安机关',
        note: { text: '正反面', gaps: [] },
      },
    ],
    methods: [{ channel: 'counter', statement: { text: '到窗口', gaps: [] } }],
    processingTime: {
      statutory: { amount: 10, unit: 'working-day' },
      promised: { amount: 10, unit: 'working-day' },
      notes: [{ text: '自收到申请之日起', gaps: [] }],
    },
    resultDelivery: { text: '短信告知', gaps: [] },
    fees: { charged: false, basis: { text: '没有收费项目', gaps: [] } },
    officeHours: '工作日上班时间',
    office: { name: '某某窗口', address: '某某路' },
    enquiries: [{ value: '12333', description: '热线', scope: 'local' }],
    complaints: [{ value: '12345', description: '热线', scope: 'local' }],
    applicants: ['失业人员'],
    conditions: [{ text: '缴费满一年', gaps: [] }],
    remedies: ['可以申请行政复议'],
    citations: [{ law: '失业保险条例', article: '第十四条', point: '条件', gaps: [] }],
    everydayWords: ['失业金'],
    confidence: 'high',
    openQuestions: ['还要问'],
    sources: [{ title: '条例', reference: '第十四条', status: 'seen' }],
    ...different,
  }
}
