/**
 * Words with something in them that is taught and is not meant: neither 失业 and 生 in 失业了生活困难, nor 查 in the name of a county.
 * Each a regular expression.
 */
export const longerWords = `
生活(?!补助) 医生 学生 毕业生 实习生 研究生 先生 卫生 民生 养生
农(?=行|业银行|商行|商银行|信社|历) 农村(?=信用社|商业银行) 村(?=镇银行)
没(?:有)?找到工作 察布查尔 检查 查出 查到病 调查 查处 空调 协调 强调
矿泉水 矿机 老(?=师傅) 转(?=账|帐|正|让|发|告|业务) 周转
差不多 差点 出差 差别 差距 停车 停电 停水 不停
加班 参加(?!工作时间) 增加 改革 不错 没错 并且 领导 领域 保证(?!明)
两个(?=孩|娃|小孩|儿子|女儿|人|月|多月) 至少 最少 少数民族 青少年 上级(?!医院) 班级 年级 嫁妆 转嫁
`
