import { type Law, nothingElse } from '../law.ts'

/** On the disclosure of information itself, and on how administrative organs act. */
export const disclosureLaws: readonly Law[] = [
  {
    ...nothingElse,
    title: '中华人民共和国政府信息公开条例',
    issuer: '国务院',
    documentNumber: '国务院令第711号',
    validFrom: '2019-05-15',
    articles: [
      { number: '第二十条', says: '行政机关应当主动公开的十五类信息。' },
      { number: '第二十三条', says: '主动公开的渠道：公报、政府网站、发布会、报刊、广播、电视等。' },
      {
        number: '第二十六条',
        says: '属于主动公开范围的，自信息形成或者变更之日起20个工作日内公开；法律、法规另有规定的从其规定。',
      },
    ],
  },
  {
    ...nothingElse,
    title: '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见',
    issuer: '国务院办公厅',
    documentNumber: '国办发〔2019〕54号',
    unverified: ['title'],
  },
  {
    ...nothingElse,
    title: '就业和社会保险领域基层政务公开标准指引',
    issuer: '人力资源和社会保障部办公厅',
    documentNumber: '人社厅函〔2019〕113号',
    unverified: ['issuer'],
  },
  { ...nothingElse, title: '政府网站发展指引', issuer: '国务院办公厅', documentNumber: '国办发〔2017〕47号' },
  {
    ...nothingElse,
    title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    issuer: '最高人民法院',
    documentNumber: '法释〔2025〕8号',
    validFrom: '2025-06-01',
    unverified: ['title'],
  },
  {
    ...nothingElse,
    title: '最高人民法院关于审理政府信息公开行政案件若干问题的规定',
    issuer: '最高人民法院',
    documentNumber: '法释〔2011〕17号',
    repealedOn: '2025-06-01',
    replacedBy: ['最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释'],
    unverified: ['title'],
  },
  { ...nothingElse, title: '中华人民共和国行政复议法', validFrom: '2024-01-01' },
  { ...nothingElse, title: '中华人民共和国行政许可法' },
  { ...nothingElse, title: '优化营商环境条例', issuer: '国务院' },
  {
    ...nothingElse,
    title: '国务院关于在线政务服务的若干规定',
    issuer: '国务院',
    documentNumber: '国务院令第716号',
    unverified: ['title'],
  },
  { ...nothingElse, title: '中华人民共和国保守国家秘密法' },
  { ...nothingElse, title: '中华人民共和国保守国家秘密法实施条例' },
  { ...nothingElse, title: '中华人民共和国个人信息保护法' },
  { ...nothingElse, title: '中华人民共和国数据安全法' },
  { ...nothingElse, title: '中华人民共和国网络安全法' },
  { ...nothingElse, title: '中华人民共和国民法典' },
]
