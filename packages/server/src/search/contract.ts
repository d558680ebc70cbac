import { createRoute, z } from '@hono/zod-openapi'
import { gives, problems } from '../http/contract.ts'
import { longestQuestion, mostHits, pointsOfAnAnswer, usualHits } from './search-result.ts'

const reasonShape = z.object({
  said: z.string().meta({ description: '问的字' }),
  found: z.string().meta({ description: '指南里对上的字' }),
  how: z
    .enum(['same', 'synonym', 'part', 'pinyin', 'code'])
    .meta({ description: '原字、说法、说法的一部分、拼音、事项编码' }),
  where: z
    .enum(['title', 'parents', 'everyday-words', 'summary', 'details'])
    .meta({ description: '名称、上一级名称、俗称、简述、其余内容' }),
})

const hitShape = z.object({
  item: z.string().meta({ description: '事项名称' }),
  path: z.array(z.string()).meta({ description: '一级、二级、三级事项' }),
  url: z.string().meta({ description: '事项页在本站的地址' }),
  score: z.number().meta({ description: `高的在前；第一条不到 ${pointsOfAnAnswer} 的，只是相近，不是答案` }),
  reasons: z.array(reasonShape),
})

export const searchShape = z
  .object({
    hits: z.array(hitShape).meta({ description: '最像的在前' }),
    understood: z.object({
      text: z.string().meta({ description: '实际查的字：简体，改过错字，拼音已读成汉字' }),
      correction: z
        .object({ said: z.string(), meant: z.string() })
        .nullable()
        .meta({ description: '改了的错字，或读成汉字的拼音' }),
      notHere: z
        .string()
        .nullable()
        .meta({ description: '问的是什么，如果没有这一项；读不成汉字的拼音照写' }),
      isCut: z.boolean().meta({ description: `问题超过 ${longestQuestion} 个字，后面的没有读` }),
    }),
  })
  .openapi('SearchResult')

/** What `search/api.ts` answers. It is said apart from it: who only searches does not wait for what checks and documents. */
export const searchRoute = createRoute({
  method: 'get',
  path: '/search',
  tags: ['搜索'],
  summary: '用平常的话找办事指南；不用登录。找不到的，遮住号码后计数',
  request: {
    query: z.object({
      q: z.string().trim().min(1).meta({ description: '要查的问题：失业金怎么领' }),
      limit: z.coerce.number().int().min(1).max(mostHits).default(usualHits),
    }),
  },
  responses: { 200: gives(searchShape, '找到的事项，每个写明为什么找到'), ...problems },
})
