import type { Random } from './random.ts'

const fields =
  '户籍 社保 救助 养老 医疗 教育 就业 土地 住房 环境 税务 文化 体育 交通 水务 农业 林业 民政 司法 应急'.split(
    ' ',
  )
const acts =
  '登记 申领 变更 注销 查询 补贴 认定 审批 备案 评估 监管 处罚 检查 转移 接续 公示 发放 停发 恢复 打印'.split(
    ' ',
  )
const kinds = '企业 个人 城乡居民 机关单位 灵活就业人员 残疾人 困难家庭 用人单位'.split(' ')

const laws = [
  '政府信息公开条例',
  '社会保险法',
  '户口登记条例',
  '居民身份证法',
  '社会救助暂行办法',
  '土地管理法',
  '环境保护法',
  '行政许可法',
  '失业保险条例',
  '工伤保险条例',
]
const limits = [
  '公开事项信息形成或变更之日起20个工作日内公开',
  '信息形成或者变更之日起20个工作日内予以公开',
  '制定或获取信息之日起10个工作日内',
  '信息形成之日起7个工作日内公开',
  '长期公开',
  '及时公开',
  '每年1月31日前',
  '信息形成（变更）20个工作日内',
  '20个工作日',
  '本级人民代表大会或其常务委员会批准后20日内',
]
const agencies = [
  '某县公安局',
  '某县教育局',
  '某县民政局',
  '某县人民政府办公室',
  '某镇人民政府',
  '某县人力资源和社会保障局',
  '某区卫生健康委员会',
  '某街道办事处',
]
export const nationalBoxes = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/企事业单位/村公示栏（电子屏）',
  '精准推送',
]
const contents =
  '事项名称 事项简述 办理材料 办理方式 办理时限 结果送达 收费依据及标准 办事时间 办理机构及地点 咨询查询途径 监督投诉渠道 政策文件 评审结果'.split(
    ' ',
  )

/** The texts of one item's cells, as lists where they are lists. */
export interface Values {
  readonly elements: readonly string[]
  readonly legalBasis: readonly string[]
  readonly timeLimit: string
  readonly agency: string
  readonly channels: readonly string[]
}

export function makeValues(random: Random): Values {
  return {
    elements: some(random, contents, 3 + random.below(9)),
    legalBasis: some(random, laws, 1 + random.below(3)),
    timeLimit: random.pick(limits),
    agency: random.pick(agencies),
    channels: some(random, nationalBoxes, 1 + random.below(4)),
  }
}

/** Titles of which none is another's, as in most catalogues. */
export function titleMaker(random: Random): (level: number) => string {
  const used = new Set<string>()
  return level => {
    for (;;) {
      const title = titleOf(random, level)
      if (used.has(title)) continue
      used.add(title)
      return title
    }
  }
}

function titleOf(random: Random, level: number): string {
  const short = random.pick(fields) + random.pick(acts)
  if (level === 0) return random.chance(0.5) ? short : short + random.pick(['服务', '信息', '管理'])
  return random.pick(kinds) + short + (random.chance(0.3) ? random.pick(acts) : '')
}

/** So many of a list, in its order. */
function some<T>(random: Random, list: readonly T[], count: number): readonly T[] {
  const chosen = new Set<T>()
  while (chosen.size < Math.min(count, list.length)) chosen.add(random.pick(list))
  return list.filter(each => chosen.has(each))
}
