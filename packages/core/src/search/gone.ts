const relatives = `
爸 妈 爹 爷 奶奶 姥 外公 公公 老公 外婆 婆婆 老婆 丈夫 妻子 媳妇 爱人 老伴 配偶 父亲 母亲 父母 岳父 岳母
亲人 家人 亲属 家属 老人 病人 儿子 女儿 孩子 哥 姐 弟 妹 叔 伯 舅 姨 姑
`
const things =
  '工作 活 班 饭碗 岗位 单位 公司 厂 厂子 店 卡 账户 号 钱 金 工资 收入 社保 保险 户口 本 证 机 档案 材料'

const anyOf = (words: string) => words.trim().split(/\s+/).join('|')

/** A person just before, or a relative a few characters before: 我爸去年冬天走了. */
const ofSomebody = `(?:${anyOf(relatives)}).{0,12}|(?<![工个本])人(?:都|就|已经|刚|突然)?`

const goneOfNobody = new RegExp(`(?:(?<=${anyOf(things)})|(?<!${ofSomebody}))(?:没了|走了)`, 'g')
const goneThing = new RegExp(`没了(?=${anyOf(things)})`, 'g')

/** 没了 and 走了 tell a death only of a person: elsewhere they come apart, so that neither is heard as one. */
export function onlyPeopleDie(question: string): string {
  return question.replace(goneThing, '没').replace(goneOfNobody, gone => [...gone].join(' '))
}
