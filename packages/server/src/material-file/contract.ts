import { createRoute, z } from '@hono/zod-openapi'
import { materialFileShape } from '../content/guide-shape.ts'
import { type ApiOf, gives, problems } from '../http/contract.ts'
import { itemParams } from '../http/shapes.ts'

const tags = ['编写和审核']

const fileForm = z.object({
  file: z
    .custom<File>(each => each instanceof File, '要附上文件')
    .openapi({ type: 'string', format: 'binary', description: 'PDF、docx、xlsx、JPG 或 PNG，最大 5 MB' }),
})

export const materialFileRoutes = {
  add: createRoute({
    method: 'post',
    path: '/items/{code}/draft/files',
    tags,
    summary: '上传样表；写进材料、审过、发布以后，公众才下载得到',
    request: {
      params: itemParams,
      body: { required: true, content: { 'multipart/form-data': { schema: fileForm } } },
    },
    responses: {
      201: gives(materialFileShape.omit({ kind: true }), '写进指南的：名称、格式、大小和散列值'),
      ...problems,
    },
  }),
  read: createRoute({
    method: 'get',
    path: '/material-files/{hash}',
    tags,
    summary: '看上传的样表，登录的工作人员都可以',
    request: { params: z.object({ hash: materialFileShape.shape.hash }) },
    responses: {
      200: {
        description: '文件本身',
        content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problems,
    },
  }),
} as const

export type MaterialFileApi = ApiOf<typeof materialFileRoutes>
