import type { InferResponseType } from 'hono/client'
import { api, Problem } from '../api.ts'

/** What became of a document that was handed in: it is kept, or one of its catalogues has to be chosen. */
export type Received = InferResponseType<typeof api.catalogue.uploads.$post, 200>

export type Sending =
  | { readonly kind: 'sending'; readonly sent: number; readonly size: number }
  /** All bytes are there; how long it will take nobody knows. */
  | { readonly kind: 'reading' }

interface SendOptions {
  /** Which of its catalogues is meant, from 1; null while nobody chose. */
  readonly which: number | null
  readonly onProgress: (sending: Sending) => void
  readonly signal: AbortSignal
}

/** Hands a document in. By XMLHttpRequest: fetch does not tell how many bytes went out. */
export function sendDocument(document: File, { which, onProgress, signal }: SendOptions): Promise<Received> {
  const form = new FormData()
  form.append('document', document)
  if (which !== null) form.append('which', String(which))
  const request = new XMLHttpRequest()
  request.open('POST', `/api${api.catalogue.uploads.$path()}`)
  request.responseType = 'json'
  request.upload.onprogress = ({ loaded, total }) =>
    onProgress({ kind: 'sending', sent: loaded, size: total })
  request.upload.onload = () => onProgress({ kind: 'reading' })
  signal.addEventListener('abort', () => request.abort())
  return new Promise((resolve, reject) => {
    request.onload = () =>
      request.status === 200
        ? resolve(request.response as Received)
        : reject(problemOf(request.status, request.response))
    request.onerror = () =>
      reject(new Problem(0, '连不上服务器，文件没有传完，什么也没有保存；请检查网络，再传一次。'))
    request.onabort = () => reject(new Problem(0, '停下了，什么也没有保存。'))
    request.send(form)
  })
}

function problemOf(status: number, answer: { problem?: unknown } | null): Problem {
  const sentence = answer?.problem
  return new Problem(
    status,
    typeof sentence === 'string' ? sentence : '服务器出了错，没有办成；请过一会儿再试。',
  )
}
