import { decodeText } from './decode-text.ts'
import { type Content, detectContent } from './detect-content.ts'
import type { Document } from './grid.ts'
import { limits } from './limits.ts'
import { readArchive } from './read-archive.ts'
import { readCsv } from './read-csv.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import { readXlsx } from './read-xlsx.ts'
import type { Room } from './read-zip.ts'
import { otherEnding } from './reader-notes.ts'
import { Unreadable } from './unreadable.ts'

/** A document read as far as cells, or one sentence for the person who handed it to us. */
export type ReadDocument =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: string }

type Parts = Pick<Document, 'grids' | 'notes'>

interface Format {
  readonly name: string
  readonly endings: readonly string[]
  readonly read: (bytes: Uint8Array, room: Room, name: string) => Parts | Promise<Parts>
}

const formats: Readonly<Record<Content | 'csv', Format>> = {
  zip: {
    name: '压缩包',
    endings: ['zip'],
    read: (bytes, room) => readArchive(bytes, room, (file, name) => readContent(file, name, room)),
  },
  docx: { name: ' Word 文档', endings: ['docx'], read: readDocx },
  xlsx: { name: ' Excel 工作簿', endings: ['xlsx', 'xlsm'], read: readXlsx },
  // The libraries of the next three take a moment to load: nobody waits for them who reads something else.
  xlsb: {
    name: '二进制的 Excel 工作簿',
    endings: ['xlsb'],
    read: async (bytes, room) => (await import('./read-workbook.ts')).readXlsb(bytes, room),
  },
  xls: {
    name: '老格式的 Excel 工作簿',
    endings: ['xls', 'et'],
    read: async bytes => (await import('./read-workbook.ts')).readXls(bytes),
  },
  pdf: {
    name: ' PDF 文件',
    endings: ['pdf'],
    read: async (bytes, room) => (await import('./read-pdf.ts')).readPdf(bytes, room),
  },
  html: { name: '网页', endings: ['html', 'htm'], read: readHtml },
  csv: {
    name: '以逗号分隔的文本',
    endings: ['csv'],
    read: (bytes, _room, name) => ({ grids: [readCsv(decodeText(bytes) ?? '', name)] }),
  },
  text: {
    name: '文本',
    endings: ['txt', 'tsv'],
    read: bytes => ({ grids: [readText(decodeText(bytes) ?? '')] }),
  },
}

/** Reads a file by what its bytes are; the ending of its name is only compared. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  try {
    return {
      ok: true,
      document: { name, ...(await readContent(bytes, name, { left: limits.unzippedBytes })) },
    }
  } catch (failure) {
    // Whatever a library says of broken bytes is no sentence for a clerk.
    const { message, remedy } =
      failure instanceof Unreadable
        ? failure
        : new Unreadable('文件已损坏，读不出来', '用办公软件打开，另存一份再试')
    return { ok: false, problem: `${name}：${message}；请${remedy}。` }
  }
}

/**
 * Whether all that reading a file may cost is counted beforehand. Where it is not, whoever calls must be able to end it:
 * a PDF, a binary workbook, and an archive, in which there may be one.
 */
export function isBounded(bytes: Uint8Array): boolean {
  return !oneOf(['pdf', 'xls', 'xlsb', 'zip'], bytes)
}

/** Whether a large file may rightly take long: one of many pages, or of many documents. */
export function growsWithSize(bytes: Uint8Array): boolean {
  return oneOf(['pdf', 'zip'], bytes)
}

function oneOf(contents: readonly Content[], bytes: Uint8Array): boolean {
  try {
    return contents.includes(detectContent(bytes))
  } catch {
    return false // what cannot be read at all is refused at once
  }
}

async function readContent(bytes: Uint8Array, name: string, room: Room): Promise<Parts> {
  if (bytes.length === 0) throw new Unreadable('文件是空的', '换一份有内容的文件')
  if (bytes.length > limits.bytes) {
    throw new Unreadable(`超过 ${limits.bytes / 1024 / 1024} MB，不像一份目录`, '只保留目录表再试')
  }
  const ending = /\.([^./\\]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const detected = detectContent(bytes)
  const content = detected === 'text' && ending === 'csv' ? 'csv' : detected
  const format = formats[content]
  const isKnownEnding = Object.values(formats).some(each => each.endings.includes(ending))
  if (content === 'text' && !isKnownEnding) {
    const what = ending ? `还不能读取 .${ending} 文件` : '文件名没有后缀，不知道是什么格式'
    throw new Unreadable(what, '把表格另存为 .docx、.xlsx，或以制表符分隔的 .txt 再试')
  }
  const { grids, notes = [] } = await format.read(bytes, room, name)
  const fits = ending === '' || format.endings.includes(ending)
  return { grids, notes: fits ? notes : [otherEnding(ending, format.name), ...notes] }
}
