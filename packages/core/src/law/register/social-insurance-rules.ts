import { type Law, type LawFact, nothingElse } from '../law.ts'

/** Entered from general knowledge; the documents themselves have not been compared. */
const allUnverified: readonly LawFact[] = ['title', 'issuer', 'documentNumber', 'validFrom']

/** Ministries' rules and normative documents on social insurance. */
export const socialInsuranceRules: readonly Law[] = [
  {
    ...nothingElse,
    title: '社会保险个人权益记录管理办法',
    issuer: '人力资源和社会保障部',
    documentNumber: '人社部令第14号',
    validFrom: '2011-07-01',
  },
  {
    ...nothingElse,
    title: '实施《中华人民共和国社会保险法》若干规定',
    shortTitles: ['实施《社会保险法》若干规定'],
    documentNumber: '人社部令第13号',
    validFrom: '2011-07-01',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '国务院关于机关事业单位工作人员养老保险制度改革的决定',
    issuer: '国务院',
    documentNumber: '国发〔2015〕2号',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '国务院关于建立统一的城乡居民基本养老保险制度的意见',
    issuer: '国务院',
    documentNumber: '国发〔2014〕8号',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '国务院办公厅关于转发人力资源社会保障部财政部城镇企业职工基本养老保险关系转移接续暂行办法的通知',
    shortTitles: ['城镇企业职工基本养老保险关系转移接续暂行办法'],
    issuer: '国务院办公厅',
    documentNumber: '国办发〔2009〕66号',
    validFrom: '2010-01-01',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title:
      '人力资源和社会保障部关于贯彻落实国务院办公厅转发城镇企业职工基本养老保险关系转移接续暂行办法的通知',
    documentNumber: '人社部发〔2009〕187号',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '人力资源社会保障部财政部关于机关事业单位基本养老保险关系和职业年金转移接续有关问题的通知',
    documentNumber: '人社部规〔2017〕1号',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '人力资源社会保障部财政部关于印发〈城乡养老保险制度衔接暂行办法〉的通知',
    shortTitles: ['城乡养老保险制度衔接暂行办法'],
    documentNumber: '人社部发〔2014〕17号',
    validFrom: '2014-07-01',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title:
      '人力资源社会保障部财政部总参谋部总政治部总后勤部关于军人退役基本养老保险关系转移接续有关问题的通知',
    documentNumber: '后财〔2015〕1726号',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '机关事业单位工作人员基本养老保险经办规程',
    documentNumber: '人社部发〔2015〕32号',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '城乡居民基本养老保险经办规程',
    documentNumber: '人社部发〔2019〕84号',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '企业职工基本养老保险遗属待遇暂行办法',
    documentNumber: '人社部发〔2021〕18号',
    validFrom: '2021-09-01',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '实施弹性退休制度暂行办法',
    validFrom: '2025-01-01',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '企业职工基本养老保险病残津贴暂行办法',
    validFrom: '2025-01-01',
    insurance: '养老保险',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '领取社会保险待遇资格确认经办规程（暂行）',
    documentNumber: '人社厅发〔2018〕107号',
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '工伤认定办法',
    documentNumber: '人社部令第8号',
    insurance: '工伤保险',
    unverified: allUnverified,
  },
  { ...nothingElse, title: '工伤职工劳动能力鉴定管理办法', insurance: '工伤保险', unverified: ['title'] },
  { ...nothingElse, title: '工伤保险辅助器具配置管理办法', insurance: '工伤保险', unverified: ['title'] },
  { ...nothingElse, title: '失业保险金申领发放办法', insurance: '失业保险', unverified: ['title'] },
]
