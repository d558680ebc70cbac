/** They say that somebody asks, not what about. */
export const askingWords: readonly string[] = `
请问 你好 您好 谢谢 麻烦 咨询 想问 问一下 我想 想了解 了解一下 听说 不知道 不太清楚 为什么
怎么办理 怎么办 怎么样 怎么弄 怎么操作 怎么 怎样 如何 该 什么情况下 什么时候 多少天 几天 多少钱 几号 电话 什么 哪些 哪里 哪儿 去哪 在哪 多久
需要 准备 具体 流程 步骤 材料 资料 手续 办理 申请 条件 规定 相关 社保局 人社局 部门 线上 网上 情况 时候
是否 是不是 能不能 能否 可不可以 可以 有没有 要不要 应该 应当 吗 呢 吧 一下
我们 我的 他的 自己 现在 或者 以及 还是 因为 所以 但是 如果 按照 法律 这个 那个 一个 这种
`
  .split(/\s+/)
  .filter(word => word !== '')
  .sort((a, b) => b.length - a.length)

const anyAsking = new RegExp(askingWords.join('|'))

/** The question without its words of asking; each leaves a gap, so that no new word arises across it. */
export function withoutAsking(question: string): string {
  if (!anyAsking.test(question)) return question
  return askingWords.reduce((text, word) => text.replaceAll(word, ' '), question)
}
