import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { ability } from '../../ui/ability.ts'
import { type RowsQuery, type Upload, type UploadStep, useUploadRows } from '../uploads.ts'
import { fieldsMeant } from './heaviest-open.ts'
import { type FindingGroup, type ListedFinding, listedFindings } from './listed-findings.ts'
import { usePlace } from './place.ts'
import { rowsOf, type UploadFinding, type UploadRow } from './upload-row.ts'
import { useSteps } from './use-steps.ts'

/** As many items as a browser draws without a pause; the next page is one key away. */
export const pageSize = 100

/** What is asked before a step is taken. */
export type Asking =
  | { readonly kind: 'accept'; readonly finding: UploadFinding }
  | { readonly kind: 'accept-kind'; readonly group: FindingGroup }
  | { readonly kind: 'remove' | 'add'; readonly row: UploadRow }

/** 处理说明: what is in sight, what is chosen, and what can be done to it. */
export function useDesk(upload: Upload) {
  const { place, look, choose, close } = usePlace()
  const steps = useSteps(upload.id)
  const [asking, setAsking] = useState<Asking>()
  const [mendingCell, setMendingCell] = useState<string>()
  const answer = useUploadRows(upload.id, queryOf(place))
  const quick = useMutation({ mutationFn: (step: UploadStep) => steps.take(step) })
  const undo = useMutation({ mutationFn: async () => steps.undo?.() })

  const rows = rowsOf(answer.data)
  const about = { rows, tableFindings: upload.tableFindings, kinds: upload.kinds }
  const groups = listedFindings({ ...about, list: place.list })
  const listed = groups.flatMap(({ findings }) => findings)
  const chosen = listedFindings({ ...about, list: 'all' })
    .flatMap(({ findings }) => findings)
    .find(({ name }) => name === place.finding)
  const row = rows.find(({ number }) => number === place.item) ?? null
  const { matching = 0, from = place.from } = answer.data ?? {}

  const chooseFinding = ({ finding, row: about, name }: ListedFinding) =>
    choose({ item: about?.number ?? null, field: fieldsMeant(finding.fields)[0] ?? '', finding: name })
  const latest = useRef(choose)
  latest.current = choose
  const chooseCell = useCallback(
    (item: number, field: string) => latest.current({ item, field, finding: '' }),
    [],
  )
  const neighbour = (step: 1 | -1) => {
    const at = listed.findIndex(({ name }) => name === place.finding)
    return at < 0 ? listed[0] : listed[at + step]
  }
  const move = (step: 1 | -1) => {
    const next = neighbour(step)
    if (next) chooseFinding(next)
    else if (step === 1 && from + pageSize < matching) look({ from: from + pageSize })
  }
  const accept = (finding: UploadFinding) => {
    if (finding.severity === 'error') return setAsking({ kind: 'accept', finding })
    const next = neighbour(1)
    quick.mutate(
      { step: 'accept', findings: [finding.key], note: null },
      { onSuccess: () => next && chooseFinding(next) },
    )
  }
  const cell = `${place.item} ${place.field}`
  return {
    place,
    look,
    choose,
    close,
    steps,
    undo,
    quick,
    answer,
    rows,
    from,
    matching,
    groups,
    chosen: chosen ?? null,
    row,
    names: { ...upload.names, ...answer.data?.names },
    mayMend: ability(upload.abilities, 'mend'),
    chooseFinding,
    chooseCell,
    move,
    accept,
    asking,
    ask: setAsking,
    isMending: mendingCell === cell,
    mend: (isMending: boolean) => setMendingCell(isMending ? cell : undefined),
  }
}

export type Desk = ReturnType<typeof useDesk>

function queryOf({ show, code, list, words, from, at }: ReturnType<typeof usePlace>['place']): RowsQuery {
  return {
    show,
    from: String(from),
    limit: String(pageSize),
    ...(at === null ? {} : { item: String(at) }),
    ...(code === '' ? {} : { code }),
    // The table follows the list to the errors: they may be few among thousands.
    ...(list === 'errors' ? { severity: 'error' } : {}),
    ...(words === '' ? {} : { words }),
  }
}
