import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { answerOf, api, foundBy } from '../api.ts'

const uploadsApi = api.catalogue.uploads
const oneApi = uploadsApi[':id']

export type Uploads = InferResponseType<typeof uploadsApi.$get, 200>
export type UploadSummary = Uploads['uploads'][number]
export type CatalogueVersion = InferResponseType<typeof api.catalogue.versions.$get, 200>['versions'][number]
/** 上传的一份目录, as its screens show it to one person. */
export type Upload = InferResponseType<typeof oneApi.$get, 200>
export type FindingKind = Upload['kinds'][number]
export type UploadStep = InferRequestType<typeof oneApi.steps.$post>['json']
export type Comparison = InferResponseType<typeof oneApi.comparison.$get, 200>

const versionsKey = ['catalogue-versions'] as const
const uploadsKey = ['uploads'] as const
const uploadKey = (id: string) => ['upload', id] as const

export function useVersions() {
  return useQuery({ queryKey: versionsKey, queryFn: () => answerOf(api.catalogue.versions.$get()) })
}

export function useUploads() {
  return useQuery({ queryKey: uploadsKey, queryFn: () => answerOf(uploadsApi.$get()) })
}

/** Null where there is none. */
export function useUpload(id: string) {
  return useQuery({ queryKey: uploadKey(id), queryFn: () => foundBy(oneApi.$get({ param: { id } })) })
}

export type RowsQuery = InferRequestType<typeof oneApi.items.$get>['query']

/** One page of its items; the page before stays in sight until the next is there. */
export function useUploadRows(id: string, query: RowsQuery) {
  return useQuery({
    queryKey: [...uploadKey(id), 'rows', query],
    queryFn: () => answerOf(oneApi.items.$get({ param: { id }, query })),
    placeholderData: keepPreviousData,
  })
}

export function useComparison(id: string) {
  return useQuery({
    queryKey: [...uploadKey(id), 'comparison'],
    queryFn: () => answerOf(oneApi.comparison.$get({ param: { id } })),
  })
}

export function documentAddress(id: string): string {
  return `/api${oneApi.document.$path({ param: { id } })}`
}

/** Throws a Problem (409) where somebody else changed what the person saw. */
export function takeUploadStep(id: string, json: UploadStep): Promise<Upload> {
  return answerOf(oneApi.steps.$post({ param: { id }, json }))
}

type ActivationOrder = InferRequestType<typeof oneApi.activation.$post>['json']

export function activateUpload(id: string, json: ActivationOrder): Promise<Upload> {
  return answerOf(oneApi.activation.$post({ param: { id }, json }))
}

/** After a step: the upload as it now is; whatever else shows it is asked for anew. */
export function useUploadTaken(id: string) {
  const queryClient = useQueryClient()
  return async (upload: Upload) => {
    queryClient.setQueryData(uploadKey(id), upload)
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: [...uploadKey(id), 'rows'] }),
      queryClient.invalidateQueries({ queryKey: [...uploadKey(id), 'comparison'] }),
      queryClient.invalidateQueries({ queryKey: uploadsKey }),
      queryClient.invalidateQueries({ queryKey: versionsKey }),
    ])
  }
}

/** Somebody else was quicker: all of it is asked for anew. */
export function useUploadStale(id: string) {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: uploadKey(id) })
}
