/**
 * What people ask a social insurance office about and another office does, and what to call it: `+` between parts that
 * are said in any order, `-` before what must not be said. It holds only where no item is called so.
 */
export const elsewhereWords = `
生育津贴-失业 生育保险-失业 生育险-失业 生育+报销-失业 生孩子+报销-失业 生娃+报销-失业 产检+报销-失业 产假+工资-失业 = 生育津贴
拖欠+工资 拖着+工资 欠薪 欠+工资 讨薪 不发工资 工资+不发 工资+没发 没发工资 不给工资 不给+工钱 欠+工钱 工资+要不回 = 拖欠工资
劳动仲裁 劳动争议 劳动纠纷 = 劳动仲裁
就业困难 社保补贴 公益性岗位 公益岗 = 就业困难人员补贴
求职补贴 求职创业补贴 = 求职创业补贴
创业+贷款 = 创业担保贷款
灵活就业+参保 灵活就业+交社保 灵活就业+交养老 灵活就业+缴社保 灵活就业+怎么交 灵活就业+怎么缴 自由职业+社保 自由职业+养老 自己交社保 自己缴社保 自己交养老 自己缴养老 个体户+交社保 个体户+缴社保 = 灵活就业人员参保
补办+社保卡 社保卡+补办 社保卡+挂失 社保卡+激活 社保卡+密码 办社保卡 申领社保卡 社保卡怎么办 = 社会保障卡
企业年金 = 企业年金
`
