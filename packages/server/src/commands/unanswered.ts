import { readUnanswered } from '../unanswered/store.ts'
import { withDatabase } from './with-database.ts'

const most = 200

/** `mingbai unanswered`: what people asked in vain, the most frequent first; masked before it was stored. */
export function unansweredCommand(say: (line: string) => void): Promise<0 | 1> {
  return withDatabase(async ({ db }, { site }) => {
    const questions = await readUnanswered(db, site.regionCode, most)
    if (questions.length === 0) return say('没有记下什么：还没有找不到结果的搜索，或者已过了保存期。')
    for (const { question, count } of questions) say(`${count} 次  ${question}`)
  })
}
