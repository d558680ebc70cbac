import type { Note } from '../finding/finding.ts'
import type { Document } from './grid.ts'
import { type Room, readZip } from './read-zip.ts'
import { Unreadable } from './unreadable.ts'

type Parts = Pick<Document, 'grids' | 'notes'>

const mostDocuments = 50
const isDocument = (name: string) =>
  /\.(docx?|wps|xlsx|xlsm|xls|et|html?|txt|tsv|csv|pdf|ofd|odt|ods|png|jpe?g)$/i.test(name) &&
  !/(^|\/)(__MACOSX|~\$|\.)/.test(name)

/**
 * An archive of several documents, one after another; what cannot be read of them is said.
 *
 * @param read reads one document; throws {@link Unreadable}
 */
export async function readArchive(
  bytes: Uint8Array,
  room: Room,
  read: (bytes: Uint8Array, name: string) => Promise<Parts>,
): Promise<Parts> {
  const files = [...readZip(bytes, isDocument, room)]
  if (files.length > mostDocuments) {
    throw new Unreadable(`压缩包里有 ${files.length} 份文件，一次最多读 ${mostDocuments} 份`, '分几次交')
  }
  const problems: Note[] = []
  const parts: Parts[] = []
  for (const [path, content] of files) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    try {
      parts.push(await read(content, name))
    } catch (failure) {
      problems.push(unreadFile(name, failure))
    }
  }
  const [first] = problems
  if (parts.length === 0)
    throw new Unreadable('压缩包里没有能读的文件', first?.fix.slice(1, -1) ?? '放入目录文件再试')
  return {
    grids: parts.flatMap(part => part.grids),
    notes: [...problems, ...parts.flatMap(part => part.notes ?? [])],
  }
}

function unreadFile(name: string, failure: unknown): Note {
  const isOurs = failure instanceof Unreadable
  return {
    code: 'file-not-read',
    severity: 'error',
    what: `压缩包里的“${name}”没有读取：${isOurs ? failure.message : '文件已损坏，读不出来'}。`,
    why: '没有读取的文件里，可能还有目录。',
    fix: `请${isOurs ? failure.remedy : '用办公软件打开，另存一份再试'}。`,
  }
}
