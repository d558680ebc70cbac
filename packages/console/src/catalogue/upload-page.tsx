import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Problem } from '../api.ts'
import { ability } from '../ui/ability.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { CatalogueChoice } from './catalogue-choice.tsx'
import { DocumentChoice } from './document-choice.tsx'
import { objectionToFile } from './document-limits.ts'
import { type Received, type Sending, sendDocument } from './send-document.ts'
import { SendingProgress } from './sending-progress.tsx'
import { useUploads } from './uploads.ts'
import './upload-page.css'

interface Handed {
  readonly document: File
  readonly which: number | null
}

/** 上传新目录: a document goes out, is read, and waits with what was found. */
export function UploadPage() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const uploads = useUploads()
  const [sending, setSending] = useState<Sending>()
  const stop = useRef<AbortController>(null)
  const send = useMutation({
    mutationFn: ({ document, which }: Handed) => {
      const objection = objectionToFile(document)
      if (objection !== null) throw new Problem(0, objection)
      stop.current = new AbortController()
      setSending({ kind: 'sending', sent: 0, size: document.size })
      return sendDocument(document, { which, onProgress: setSending, signal: stop.current.signal })
    },
    onSuccess: async received => {
      if (received.kind !== 'stored') return
      await queryClient.invalidateQueries({ queryKey: ['uploads'] })
      navigate(`/catalogue/uploads/${received.upload.id}`, { replace: true })
    },
    onSettled: () => setSending(undefined),
  })
  useEffect(() => () => stop.current?.abort(), [])
  const { document } = send.variables ?? {}
  const may = uploads.data && ability(uploads.data.abilities, 'upload')
  return (
    <Page
      title="上传新目录"
      lead="交原来的文件，不用先改格式。读取和检查以后先保存着，公众看到的不变。"
      aside={<Link to="/catalogue">回到目录</Link>}
    >
      {uploads.isLoading && <Loading />}
      <ProblemNote failure={uploads.error} again={() => uploads.refetch()} />
      {may && !may.allowed && <p className="empty">{may.reason}</p>}
      <ProblemNote failure={send.error} />
      {may?.allowed && !sending && (
        <>
          {document && isChoice(send.data) && (
            <CatalogueChoice
              name={document.name}
              catalogues={send.data.catalogues}
              onChosen={which => send.mutate({ document, which })}
            />
          )}
          <DocumentChoice onChosen={chosen => send.mutate({ document: chosen, which: null })} />
        </>
      )}
      {sending && document && (
        <SendingProgress name={document.name} sending={sending} onStop={() => stop.current?.abort()} />
      )}
    </Page>
  )
}

function isChoice(received: Received | undefined): received is Extract<Received, { kind: 'choose' }> {
  return received?.kind === 'choose'
}
