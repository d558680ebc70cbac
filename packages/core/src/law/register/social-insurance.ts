import { type Law, nothingElse } from '../law.ts'

/** Laws and administrative regulations on social insurance. */
export const socialInsuranceLaws: readonly Law[] = [
  {
    ...nothingElse,
    title: '中华人民共和国社会保险法',
    issuer: '全国人民代表大会常务委员会',
    documentNumber: '主席令第35号',
    validFrom: '2011-07-01',
    unverified: ['issuer', 'documentNumber', 'validFrom'],
  },
  {
    ...nothingElse,
    title: '社会保险经办条例',
    issuer: '国务院',
    documentNumber: '国务院令第765号',
    validFrom: '2023-12-01',
    articles: [
      {
        number: '第六条',
        says: '个人申请办理社会保险登记，自收到申请之日起10个工作日内办理完毕',
        governs: /城乡居民.*参保登记$/u,
      },
      {
        number: '第十条',
        says: '变更、注销社会保险登记，自收到申请之日起10个工作日内办理完毕',
        governs: /信息变更$|注销登记$/u,
      },
      {
        number: '第十六条',
        says: '社会保险关系转移接续在规定时限内办理完毕，并告知结果或者提供办理情况查询',
        governs: /关系转移接续|互转申请|制度衔接申请/u,
      },
      {
        number: '第十八条',
        says: '申请基本养老金，自收到申请之日起20个工作日内办理完毕',
        governs: /基本养老金申领$|(?<!一次性)养老保险待遇申领$/u,
      },
      {
        number: '第十九条',
        says: '参保人员死亡后的丧葬补助金、抚恤金，及时核实',
        governs: /养老保险死亡待遇/u,
      },
      {
        number: '第二十二条',
        says: '手工报销工伤医疗、康复、辅助器具配置费用，20个工作日内办理完毕',
        governs: /辅助器具配置费用申报$/u,
      },
      {
        number: '第二十四条',
        says: '申领失业保险金、职业培训补贴、技能提升补贴等，10个工作日内办理完毕',
        governs: /^失业保险金申领$|技能提升补贴申领$|职业培训补贴申领$/u,
      },
      {
        number: '第二十六条',
        says: '待遇领取资格先通过数据比对、自助认证核验，核验不了的才通过用人单位或者第三方机构核验',
        governs: /资格认证$/u,
      },
    ],
  },
  {
    ...nothingElse,
    title: '工伤保险条例',
    issuer: '国务院',
    documentNumber: '国务院令第375号',
    validFrom: '2004-01-01',
    insurance: '工伤保险',
    unverified: ['issuer', 'documentNumber', 'validFrom'],
  },
  {
    ...nothingElse,
    title: '失业保险条例',
    issuer: '国务院',
    documentNumber: '国务院令第258号',
    validFrom: '1999-01-22',
    insurance: '失业保险',
    unverified: ['issuer', 'documentNumber', 'validFrom'],
  },
  {
    ...nothingElse,
    title: '社会保险费征缴暂行条例',
    issuer: '国务院',
    documentNumber: '国务院令第259号',
    validFrom: '1999-01-22',
    unverified: ['title', 'issuer', 'documentNumber', 'validFrom'],
  },
  // What 《劳动保障条例》 may be a slip for: both stand in the collection of laws that was read, that title does not.
  {
    ...nothingElse,
    title: '劳动保障监察条例',
    issuer: '国务院',
    documentNumber: '国务院令第423号',
    validFrom: '2004-12-01',
    unverified: ['issuer', 'documentNumber', 'validFrom'],
  },
  { ...nothingElse, title: '中华人民共和国劳动保险条例' },
  {
    ...nothingElse,
    title: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定',
    issuer: '全国人民代表大会常务委员会',
    validFrom: '2025-01-01',
    insurance: '养老保险',
    unverified: ['title', 'issuer', 'validFrom'],
  },
  { ...nothingElse, title: '中华人民共和国军人保险法', unverified: ['title'] },
  { ...nothingElse, title: '中华人民共和国劳动法', unverified: ['title'] },
  { ...nothingElse, title: '中华人民共和国劳动合同法', unverified: ['title'] },
  { ...nothingElse, title: '中华人民共和国就业促进法', unverified: ['title'] },
]
