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
  const unread: Unread[] = []
  const parts: Parts[] = []
  for (const [path, content] of files) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    try {
      parts.push(await read(content, name))
    } catch (failure) {
      const { message, remedy } = failure instanceof Unreadable ? failure : damaged
      unread.push({ name, message, remedy })
    }
  }
  const [first] = unread
  if (parts.length === 0)
    throw new Unreadable(
      first ? `压缩包里没有能读的文件，“${first.name}”${first.message}` : '压缩包里没有能读的文件',
      first?.remedy ?? '放入目录文件再试',
    )
  return {
    grids: parts.flatMap(part => part.grids),
    notes: [...unread.map(unreadNote), ...parts.flatMap(part => part.notes ?? [])],
  }
}

interface Unread {
  readonly name: string
  readonly message: string
  readonly remedy: string
}

const damaged = { message: '文件已损坏，读不出来', remedy: '用办公软件打开，另存一份再试' }

function unreadNote({ name, message, remedy }: Unread): Note {
  return {
    code: 'file-not-read',
    severity: 'error',
    what: `压缩包里的“${name}”没有读取：${message}。`,
    why: '没有读取的文件里，可能还有目录。',
    fix: `请${remedy}。`,
  }
}
