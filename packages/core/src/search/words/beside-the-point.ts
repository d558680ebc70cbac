/** Who, with which bank, on what, how much: words of a question that are seldom what it is about. */
export const besideThePoint = `
儿子 女儿 孩子 小孩 爸爸 妈妈 父亲 母亲 父母 爷爷 奶奶 外公 外婆 姥姥 姥爷 公公 婆婆 岳父 岳母
丈夫 妻子 老公 老婆 爱人 老伴 媳妇 哥哥 姐姐 弟弟 妹妹 亲戚 家人 亲人 老人 朋友 同事 邻居
医生 护士 大学 大学生 毕业生 学生 厂子 老板
银行 农业银行 工商银行 建设银行 中国银行 交通银行 邮政储蓄 邮储银行 农行 工行 建行 信用社
电动车 电瓶车 摩托车 自行车 三轮车 汽车 轿车 货车 公交车 拖拉机
时间 标准 金额 数额 期限
`
