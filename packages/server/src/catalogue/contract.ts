import { createRoute, z } from '@hono/zod-openapi'
import { parsePlainDate } from '@mingbai/core/calendar/plain-date'
import { type ApiOf, gives, problems, takes } from '../http/contract.ts'
import { abilitiesShape } from '../http/shapes.ts'
import { comparisonShape } from './comparison-shape.ts'
import { uploadStepShape } from './step-shape.ts'
import { uploadRowShape, uploadShape, uploadSummaryShape, versionShape } from './upload-shape.ts'

const tags = ['目录']
const params = z.object({ id: z.uuid('不是上传的编号') })
const one = { 200: gives(uploadShape, '现在的样子'), ...problems }

/** What is sent is a form: the document, and which of its catalogues is meant where it holds several. */
const documentForm = z.object({
  document: z
    .custom<File>(each => each instanceof File, '要附上文件')
    .openapi({ type: 'string', format: 'binary' }),
  which: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, '写第几份')
    .optional()
    .meta({
      description: '文件里有几份目录的，要第几份，从 1 起；不写的先列出来',
    }),
})

const receivedShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored'), upload: uploadShape }),
  z.object({
    kind: z.literal('choose'),
    catalogues: z
      .array(z.object({ which: z.int(), title: z.string(), items: z.int(), findings: z.int() }))
      .meta({ description: '文件里的各份目录；选定一份，带上 which 再交一次。什么也没有保存' }),
  }),
])

const pageQuery = z.object({
  from: z.coerce.number().int().min(0).default(0).meta({ description: '跳过几个' }),
  item: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: '给出这个号的事项所在的一页，不管 from；合条件的里没有它的，从头起' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  show: z
    .enum(['all', 'open', 'findings', 'mended', 'removed'])
    .default('all')
    .meta({ description: '全部；有待处理的；有说明的；改过和补加的；删去的' }),
  code: z.string().max(80).optional().meta({ description: '只要有这种说明的' }),
  severity: z
    .enum(['error', 'warning', 'info'])
    .optional()
    .meta({ description: '只要有这一级说明的；和 show=open 一起，只算待处理的' }),
  words: z.string().trim().max(100).optional().meta({ description: '名称里有这几个字的' }),
})

export const catalogueRoutes = {
  versions: createRoute({
    method: 'get',
    path: '/catalogue/versions',
    tags,
    summary: '目录的历次版本，从新到旧',
    responses: { 200: gives(z.object({ versions: z.array(versionShape) }), '从新到旧'), ...problems },
  }),
  list: createRoute({
    method: 'get',
    path: '/catalogue/uploads',
    tags,
    summary: '上传的目录，从新到旧：谁、什么时候、还有几条没有处理',
    responses: {
      200: gives(
        z.object({
          uploads: z.array(uploadSummaryShape),
          names: z.record(z.string(), z.string()),
          abilities: abilitiesShape.meta({ description: '能不能上传' }),
        }),
        '从新到旧',
      ),
      ...problems,
    },
  }),
  upload: createRoute({
    method: 'post',
    path: '/catalogue/uploads',
    tags,
    summary: '上传一份目录：读取、检查、保存，先不启用；20 MB 以内',
    request: { body: { required: true, content: { 'multipart/form-data': { schema: documentForm } } } },
    responses: { 200: gives(receivedShape, '已保存，或者要先选定一份'), ...problems },
  }),
  read: createRoute({
    method: 'get',
    path: '/catalogue/uploads/{id}',
    tags,
    summary: '上传的一份：处理到哪一步',
    request: { params },
    responses: one,
  }),
  rows: createRoute({
    method: 'get',
    path: '/catalogue/uploads/{id}/items',
    tags,
    summary: '其中的事项，连同读取说明、原件的行、修补',
    request: { params, query: pageQuery },
    responses: {
      200: gives(
        z.object({
          from: z.int().meta({ description: '这一页前面有几个' }),
          matching: z.int().meta({ description: '合条件的共几个' }),
          rows: z.array(uploadRowShape),
          names: z.record(z.string(), z.string()),
        }),
        '按原件的次序',
      ),
      ...problems,
    },
  }),
  document: createRoute({
    method: 'get',
    path: '/catalogue/uploads/{id}/document',
    tags,
    summary: '下载当时上传的文件',
    request: { params },
    responses: {
      200: {
        description: '一个字节也没有改的原件',
        content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problems,
    },
  }),
  compare: createRoute({
    method: 'get',
    path: '/catalogue/uploads/{id}/comparison',
    tags,
    summary: '和最近一版比：变了什么、谁是谁、编码怎么给',
    request: { params },
    responses: { 200: gives(comparisonShape, '现在比的'), ...problems },
  }),
  take: createRoute({
    method: 'post',
    path: '/catalogue/uploads/{id}/steps',
    tags,
    summary: '改值、删去、补加、撤回、接受、确认同一事项、放弃',
    request: { params, body: takes(uploadStepShape) },
    responses: one,
  }),
  activate: createRoute({
    method: 'post',
    path: '/catalogue/uploads/{id}/activation',
    tags,
    summary: '启用：由没有参与的人，从写明的那天起施行',
    request: {
      params,
      body: takes(
        z.strictObject({
          inForceFrom: z.iso.date().refine(day => parsePlainDate(day) !== null, '没有这一天'),
          onto: z.int().min(1).meta({ description: '您看到的经过有几件事' }),
          against: z.int().min(1).meta({ description: '您看到的是和第几版比的' }),
        }),
      ),
    },
    responses: one,
  }),
} as const

export type CatalogueApi = ApiOf<typeof catalogueRoutes>
