import { createRoute, z } from '@hono/zod-openapi'
import { type DraftStateKind, draftStateLabels } from '@mingbai/core/4-content/draft-state'
import { type ApiOf, gives, problems, takes } from '../http/contract.ts'
import { abilitiesShape, hashShape, instantShape, itemParams, writtenShape } from '../http/shapes.ts'
import { guideShape } from './guide-shape.ts'

const tags = ['编写和审核']
const stateKinds = Object.keys(draftStateLabels) as [DraftStateKind, ...DraftStateKind[]]
const said = writtenShape.trim().min(1, '请写明').max(2_000)
const unitCode = z.string().trim().min(1).max(40)
const signature = z.object({ by: z.string(), at: instantShape, contentHash: hashShape })

/** DraftState of core, as far as a screen needs its words. */
const stateShape = z
  .object({
    kind: z.enum(stateKinds),
    contentHash: hashShape,
    authors: z.array(z.string()).readonly(),
    submitted: signature.nullable(),
    review: signature.nullable(),
    secrecyReview: signature.extend({ basis: z.string() }).nullable(),
    referralAnswer: signature.extend({ to: z.string(), basis: z.string() }).nullable(),
    confirmations: z
      .array(z.object({ unitCode: z.string(), asked: signature, given: signature.nullable() }))
      .readonly(),
    voided: signature.extend({ what: z.array(z.string()).readonly() }).nullable(),
    returned: signature.extend({ from: z.string(), reason: z.string() }).nullish(),
    referral: signature.extend({ to: z.string(), question: z.string(), from: z.string() }).optional(),
    publishAt: instantShape.optional(),
  })
  .openapi('DraftState', { description: '草稿到了哪一步，谁签过什么' })

const summaryShape = z.object({
  itemCode: z.string(),
  path: z.array(z.string()).readonly(),
  /** What stands with the public. */
  edition: z
    .object({
      number: z.int(),
      unitCode: z.string().meta({ description: '起草它的单位' }),
      publishedAt: instantShape,
      demonstration: z.boolean(),
    })
    .nullable(),
  registerChange: z
    .object({ unitCode: z.string(), changedAt: instantShape, labels: z.array(z.string()).readonly() })
    .nullable()
    .meta({ description: '机构登记改了，公开的指南跟着变了，还没有人看过；变了哪几项' }),
  owed: z.int().meta({ description: '十一项要素里还没有全部公开的有几项' }),
  draft: z
    .object({
      state: z.enum(stateKinds),
      isReturned: z.boolean(),
      isMine: z.boolean().meta({ description: '我写过其中的部分' }),
      waitsForMe: z.boolean().meta({ description: '轮到我来办' }),
      changedAt: instantShape,
    })
    .nullable(),
})

const findingShape = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  needsBasis: z.boolean(),
  field: z.string(),
  at: z.string(),
  what: z.string(),
  why: z.string(),
  fix: z.string(),
})

export const draftShape = z
  .object({
    itemCode: z.string(),
    path: z.array(z.string()).readonly(),
    unitCode: z.string(),
    state: stateShape,
    guide: guideShape,
    /** What the public reads now; null where nothing is published. */
    published: guideShape.nullable(),
    findings: z
      .array(findingShape)
      .readonly()
      .meta({ description: '发布前要处理的：错误挡住发布，提醒要写明理由' }),
    abilities: abilitiesShape,
    /** Names of the people whom the state mentions, by their account's id. */
    names: z.record(z.string(), z.string()),
    changedAt: instantShape,
  })
  .openapi('Draft', { description: '草稿' })

const one = { 200: gives(draftShape, '草稿现在的样子'), ...problems }

const about = { contentHash: hashShape }
const stepShape = z
  .discriminatedUnion('step', [
    z.strictObject({ step: z.literal('submit'), ...about }),
    z.strictObject({ step: z.literal('approve'), ...about }),
    z.strictObject({ step: z.literal('return'), ...about, reason: said }),
    z.strictObject({ step: z.literal('refer'), ...about, to: said, question: said }),
    z.strictObject({ step: z.literal('answer-referral'), ...about, mayDisclose: z.boolean(), basis: said }),
    z.strictObject({ step: z.literal('approve-secrecy'), ...about, basis: said }),
    z.strictObject({ step: z.literal('refuse-secrecy'), ...about, basis: said, reason: said }),
    z.strictObject({ step: z.literal('ask-confirmation'), ...about, unitCode }),
    z.strictObject({ step: z.literal('withdraw-confirmation'), ...about, unitCode }),
    z.strictObject({ step: z.literal('confirm'), ...about, unitCode }),
    z.strictObject({ step: z.literal('refuse-confirmation'), ...about, unitCode, reason: said }),
    z.strictObject({ step: z.literal('unschedule'), ...about }),
    z.strictObject({ step: z.literal('discard'), ...about }),
  ])
  .openapi('Step', { description: '一步，和您看到的文字的散列值' })

export const contentRoutes = {
  worklist: createRoute({
    method: 'get',
    path: '/worklist',
    tags,
    summary: '全部事项：公开了什么、草稿到了哪一步、轮到谁',
    responses: {
      200: gives(z.object({ items: z.array(summaryShape).readonly() }), '按目录的次序'),
      ...problems,
    },
  }),
  read: createRoute({
    method: 'get',
    path: '/items/{code}/draft',
    tags,
    summary: '看草稿',
    request: { params: itemParams },
    responses: { ...one, 204: { description: '这个事项现在没有草稿' } },
  }),
  start: createRoute({
    method: 'post',
    path: '/items/{code}/draft',
    tags,
    summary: '起草：从已公开的一版开始，没有的从空白开始',
    request: { params: itemParams },
    responses: one,
  }),
  save: createRoute({
    method: 'put',
    path: '/items/{code}/draft',
    tags,
    summary: '保存；别人同时改过的自动合并，合不上的一处不丢，连同冲突退回（409）',
    request: {
      params: itemParams,
      body: takes(z.strictObject({ guide: guideShape, onto: hashShape })),
    },
    responses: one,
  }),
  take: createRoute({
    method: 'post',
    path: '/items/{code}/draft/steps',
    tags,
    summary: '送审、通过、退回、提请确定、保密审查、确认、取消定时、放弃',
    request: { params: itemParams, body: takes(stepShape) },
    responses: one,
  }),
} as const

export type ContentApi = ApiOf<typeof contentRoutes>
