import { z } from '@hono/zod-openapi'
import { abilitiesShape, instantShape } from '../http/shapes.ts'
import { itemShape, mendValueShape } from './item-shape.ts'
import { versionStates } from './versions/version-states.ts'

const severity = z.enum(['error', 'warning', 'info'])
const texts = z.array(z.string()).readonly()
const itemNumber = z.int().min(1).meta({ description: '事项在这份上传里的号，从 1 起，删了别的也不变' })

/** How many findings still wait for a person. */
const openShape = z.object({ error: z.int(), warning: z.int(), info: z.int() })

export const versionShape = z
  .object({
    number: z.int().meta({ description: '第几版' }),
    title: z.string(),
    inForceFrom: z.iso.date(),
    state: z.enum(versionStates),
    importedAt: instantShape,
  })
  .openapi('CatalogueVersion', { description: '目录的一版' })

export const uploadSummaryShape = z
  .object({
    id: z.uuid(),
    state: z.enum(['uploaded', 'activated', 'discarded']).meta({ description: '待启用、已启用、已放弃' }),
    title: z.string(),
    sourceName: z.string().meta({ description: '文件名' }),
    sourceHash: z.string().meta({ description: '文件的 SHA-256' }),
    size: z.int().meta({ description: '字节数' }),
    uploadedBy: z.string(),
    uploadedAt: instantShape,
    changedAt: instantShape,
    events: z.int().meta({ description: '经过有几件事；启用时作为 onto 发回' }),
    items: z.int().meta({ description: '现在有几个事项' }),
    open: openShape.meta({ description: '还没有处理的读取说明和检查结果' }),
    version: versionShape.nullable().meta({ description: '启用后成了第几版；没有启用的是 null' }),
    abilities: abilitiesShape,
  })
  .openapi('UploadSummary', { description: '上传的一份目录' })

const uploadFindingShape = z
  .object({
    key: z.string().meta({ description: '接受、撤回接受时用它指这一条' }),
    code: z.string(),
    severity,
    source: z.enum(['reading', 'lint']).meta({ description: '读取时发现的；按规则检查出来的' }),
    item: itemNumber.nullable().meta({ description: '哪个事项；说整张表的是 null' }),
    fields: texts.meta({ description: '说的是哪几个字段，名称同 Item 和 provenance：要涂色的格子' }),
    at: z.object({ row: z.int(), column: z.int().optional(), path: texts.optional() }),
    what: z.string(),
    why: z.string(),
    fix: z.string(),
    state: z.enum(['open', 'accepted', 'mended']),
    accepted: z.object({ by: z.string(), at: instantShape, note: z.string().nullable() }).nullable(),
  })
  .openapi('UploadFinding', { description: '一条读取说明或检查结果，以及怎么处理的' })

const kindShape = z.object({
  code: z.string(),
  title: z.string().nullable().meta({ description: '检查规则的名称；读取时发现的是 null' }),
  severity,
  why: z.string(),
  open: z.int(),
  accepted: z.int(),
  mended: z.int(),
})

/** What happened, newest first; what does not apply to a kind of event is null. */
const pastEventShape = z.object({
  number: z.int(),
  kind: z.enum([
    'uploaded',
    'mended',
    'item-removed',
    'item-added',
    'taken-back',
    'accepted',
    'reopened',
    'identified',
    'discarded',
    'activated',
  ]),
  by: z.string(),
  at: instantShape,
  what: z.string().meta({ description: '一句话：做了什么' }),
  reason: z.string().nullable(),
  item: itemNumber.nullable(),
  mayBeTakenBack: z.boolean(),
})

export const uploadShape = uploadSummaryShape
  .extend({
    removed: z.int().meta({ description: '删去的事项有几个' }),
    kinds: z.array(kindShape).meta({ description: '读取说明和检查结果，按种类；错误在前' }),
    tableFindings: z.array(uploadFindingShape).meta({ description: '说整张表、不说哪个事项的' }),
    tiers: texts.meta({ description: '公开层级有哪几栏' }),
    preparers: texts.meta({ description: '上传、修补、处理过的人：不能由他们启用' }),
    obstacles: texts.meta({ description: '还不能启用的原因，一句一条；空的就可以启用' }),
    against: versionShape.meta({ description: '和哪一版比：最近导入的一版' }),
    history: z.array(pastEventShape).meta({ description: '最近 200 件事，从新到旧' }),
    names: z.record(z.string(), z.string()).meta({ description: '账号编号到姓名' }),
  })
  .openapi('Upload', { description: '上传的一份目录，连同处理到哪一步' })

export const uploadRowShape = z
  .object({
    number: itemNumber,
    position: z.int().nullable().meta({ description: '现在排第几，从 1 起；删去的是 null' }),
    state: z.enum(['as-read', 'mended', 'added', 'removed']),
    removedBy: z.int().nullable().meta({ description: '删去它的那件事的号，撤回时用；没有删去的是 null' }),
    item: itemShape.meta({ description: '现在的样子' }),
    asRead: itemShape.nullable().meta({ description: '原件读到的样子；和现在一样的、补加的是 null' }),
    printed: z
      .array(z.object({ row: z.int(), cells: texts }))
      .meta({ description: '读到这个事项的各行，照原件印的；第 n 格是第 n 列' }),
    findings: z.array(uploadFindingShape),
    mends: z
      .array(
        z.object({
          event: z.int().meta({ description: '撤回时用的号' }),
          field: z.string(),
          before: mendValueShape,
          after: mendValueShape,
          reason: z.string().nullable(),
          by: z.string(),
          at: instantShape,
        }),
      )
      .meta({ description: '现在有效的修补，从早到晚' }),
  })
  .openapi('UploadRow', { description: '上传的目录里的一个事项' })
