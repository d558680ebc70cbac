import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Catalogue } from '../catalogue.ts'
import { fieldLabel } from '../field-label.ts'
import { catalogueAsMended } from './catalogue-as-mended.ts'
import { statedValue, stateInWords } from './mend-value.ts'
import { readingFindings, type UploadFinding } from './upload-findings.ts'
import type { UploadedItem, UploadState } from './upload-state.ts'

/**
 * What becomes the next version: the mended items with what the reading said that nobody mended, what was accepted
 * marked so, and what people stated themselves, so that no value looks as if the document said it. `dayOf` is the day that the
 * office's clock shows at a moment.
 */
export function catalogueToActivate(
  read: Catalogue,
  state: UploadState,
  dayOf: (instant: string) => PlainDate,
): Catalogue {
  const findings = [
    ...readingFindings(read, state)
      .filter(finding => finding.state !== 'mended')
      .map(finding => findingOf(finding, dayOf)),
    ...state.items.flatMap((each, n) => statedByStaff(each, rowAbove(state.items, n))),
  ].sort((a, b) => a.at.row - b.at.row)
  return { ...catalogueAsMended(read, state), findings }
}

function findingOf(
  { code, severity, at, what, why, fix, accepted }: UploadFinding,
  dayOf: (instant: string) => PlainDate,
): Finding {
  const finding = { code, severity, at, what, why, fix }
  if (accepted === null) return finding
  const reason = accepted.note ?? '启用以前核对过，照此读取。'
  return { ...finding, waived: { reason, by: '目录管理员', on: dayOf(accepted.at) } }
}

function statedByStaff({ asRead, item, removedBy, mends }: UploadedItem, above: number): readonly Finding[] {
  const row = item.provenance.path?.row ?? above
  const name = item.path.join(' › ')
  if (removedBy !== null)
    return asRead === null ? [] : [note('item-removed-by-staff', { row }, `“${name}”由工作人员删去。`)]
  if (asRead === null)
    return [
      note('item-added-by-staff', { row, path: item.path }, `“${name}”由工作人员补加，原件里没有读到。`),
    ]
  return [...new Set(mends.map(({ field }) => field))].map(field => {
    const { column } = item.provenance[field] ?? {}
    const at = { row, ...(column === undefined ? {} : { column }), path: item.path }
    const [before, after] = [statedValue(asRead, field), statedValue(item, field)]
    return note(
      'value-stated-by-staff',
      at,
      `${fieldLabel(field)}由工作人员写明：读到的是${stateInWords(field, before)}，现在是${stateInWords(field, after)}。`,
    )
  })
}

function note(code: string, at: Finding['at'], what: string): Finding {
  return {
    code,
    severity: 'info',
    at,
    what,
    why: '与原件不一样的地方要看得出来，是谁、为什么改的，在上传的经过里。',
    fix: '下次修订时，把原件也改过来。',
  }
}

/** Where an item that the document does not have stands in it: at the row of the nearest above that it has. */
function rowAbove(items: readonly UploadedItem[], n: number): number {
  const above = items.slice(0, n).findLast(({ asRead }) => asRead?.provenance.path)
  return above?.asRead?.provenance.path?.row ?? 1
}
