import { type Law, nothingElse } from '../law.ts'

/**
 * Titles that catalogues of other sectors cite, by sector, so that they are not called unknown. Nothing but the title is
 * entered, from general knowledge.
 */
const titles = `
  税收征收管理法 个人所得税法 预算法 预算法实施条例
  政府采购法 招标投标法 招标投标法实施条例 政府采购法实施条例
  安全生产法 突发事件应对法 消防法 防震减灾法 自然灾害救助条例
  土地管理法 土地管理法实施条例 国有土地上房屋征收与补偿条例 城乡规划法 城市房地产管理法 农村土地承包法
  环境保护法 环境影响评价法 大气污染防治法 水污染防治法 土壤污染防治法 噪声污染防治法
  公共文化服务保障法 公共图书馆法 非物质文化遗产法 文物保护法 著作权法 出版管理条例
  法律援助法 律师法 公证法 人民调解法
  食品安全法 食品安全法实施条例 药品管理法 消费者权益保护法 产品质量法
  义务教育法 教育法 教师法 未成年人保护法
  社会救助暂行办法 城市居民最低生活保障条例 慈善法 老年人权益保障法 残疾人保障法
  户口登记条例 居民身份证法 居住证暂行条例
  农业法 农业机械化促进法 农产品质量安全法 村民委员会组织法
  基本医疗卫生与健康促进法 传染病防治法 母婴保健法 献血法 精神卫生法 疫苗管理法 职业病防治法
  城市市容和环境卫生管理条例 城市供水条例 城镇燃气管理条例 城市道路管理条例
  行政处罚法 行政强制法 行政诉讼法 国家赔偿法 信访工作条例 档案法 统计法 旅游法
`
const regulations = /条例$|办法$/u

export const lawsOfOtherSectors: readonly Law[] = titles
  .trim()
  .split(/\s+/u)
  .map(name => ({
    ...nothingElse,
    title: regulations.test(name) ? name : `中华人民共和国${name}`,
    unverified: ['title'],
  }))
