/** What a person has to do before anything else, in this order. */
export const todos = ['give-second-factor', 'change-password', 'enrol-second-factor'] as const

export type Todo = (typeof todos)[number]

export const todoSentences: Readonly<Record<Todo, string>> = {
  'give-second-factor': '还没有输入验证码；请输入验证器上的六位数字，或一个恢复码。',
  'change-password': '口令是一次性的；请先改成自己的密码。',
  'enrol-second-factor': '您的角色要求用验证器登录；请先绑定验证器。',
}
