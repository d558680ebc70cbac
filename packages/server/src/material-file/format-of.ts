import { detectContent } from '@mingbai/core/1-document/detect-content'
import { listZip } from '@mingbai/core/1-document/read-zip'
import { Unreadable } from '@mingbai/core/1-document/unreadable'
import type { MaterialFileFormat } from '@mingbai/core/4-content/material-file'
import { Rejection } from '../http/rejection.ts'

const accepted = '样表可以是 PDF、Word（.docx）、Excel（.xlsx）、JPG 或 PNG'

/** What a file is by its bytes, whatever its name says. Throws a Rejection (415) for what no resident should be given. */
export function formatOf(bytes: Uint8Array): MaterialFileFormat {
  const starts = (...first: readonly number[]) => first.every((byte, n) => bytes[n] === byte)
  if (starts(0xff, 0xd8, 0xff)) return 'jpg'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  const content = contentOf(bytes)
  if (content !== 'pdf' && content !== 'docx' && content !== 'xlsx')
    throw new Rejection(415, `${accepted}；这个文件不是，请另存为其中一种再上传。`)
  if (content !== 'pdf' && listZip(bytes).some(name => name.endsWith('vbaProject.bin')))
    throw new Rejection(415, '文件里有宏，办事的人打开不放心；请另存为不带宏的 .docx 或 .xlsx 再上传。')
  return content
}

function contentOf(bytes: Uint8Array) {
  try {
    return detectContent(bytes)
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause
    throw new Rejection(415, `${accepted}；这个文件${cause.message}，请另存为其中一种再上传。`)
  }
}
