import { decodeBytes, decodeText } from './decode-text.ts'
import { listZip } from './read-zip.ts'
import { Unreadable } from './unreadable.ts'

/** What a file is by its bytes, whatever its name says. */
export type Content = 'docx' | 'xlsx' | 'xlsb' | 'zip' | 'xls' | 'pdf' | 'html' | 'text'

const asDocx = '用 Word 或 WPS 打开，另存为 .docx 再试'

/** Files known by their first bytes, and what to do with those that cannot be read. */
const refused: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF....WEBP)/s,
    '是图片，读不出文字',
    '找原来的 .docx 或 .xlsx；只有纸质的，用文字识别软件转成 .docx 再试',
  ],
  [/^\{\\rtf/, '是 RTF 文件，还不能读取', asDocx],
  [/^(Rar!|7z\xbc\xaf)/, '是不能读取的压缩包', '解压后交其中的文件'],
  [/^\s*(MIME-Version|From:.*\nMIME)/i, '是单个文件网页（.mht），还不能读取', asDocx],
]

/** Tells what a file is by looking at it; throws with the advice that fits when it is nothing we can read. */
export function detectContent(bytes: Uint8Array): Content {
  const start = decodeBytes(bytes.subarray(0, 4096))
  const known = refused.find(([pattern]) => pattern.test(start))
  if (known) throw new Unreadable(known[1], known[2])
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return contentOfZip(bytes)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return contentOfCompound(bytes)
  const text = decodeText(bytes)
  if (text === null)
    throw new Unreadable('不是文本文件，或已损坏', '重新另存为 .docx、.xlsx 或 UTF-8 文本再试')
  return contentOfText(text)
}

function contentOfZip(bytes: Uint8Array): Content {
  const names = listZip(bytes)
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  if (names.includes('xl/workbook.bin')) return 'xlsb'
  if (names.includes('OFD.xml')) {
    throw new Unreadable(
      '是 OFD 版式文件，还不能读取',
      '换成原来的 .docx 或 .xlsx；没有的，用 OFD 阅读软件导出为 .docx 或 PDF 再试',
    )
  }
  if (names.includes('content.xml')) throw new Unreadable('是 OpenDocument 文件，还不能读取', asDocx)
  return 'zip'
}

/** Older Office files are small file systems; their directory names what is in them, a zero between the letters. */
function contentOfCompound(bytes: Uint8Array): Content {
  // Its first three sectors are the least there can be; the workbook reader takes what is shorter for text.
  if (bytes.length < 3 * 512)
    throw new Unreadable('文件不完整或已损坏，读不出来', '用办公软件打开，另存一份再试')
  const content = decodeBytes(bytes)
  const holds = (name: string) => content.includes([...name].join('\0'))
  if (holds('EncryptedPackage')) {
    throw new Unreadable('文件加了密码', '用办公软件打开，取消密码后另存再试')
  }
  if (holds('WordDocument')) {
    throw new Unreadable('是老格式的 Word 文件（.doc），表格读不出来', asDocx)
  }
  if (holds('Workbook') || holds('Book')) return 'xls'
  throw new Unreadable('是老格式的办公文件，里面没有工作簿', '用办公软件打开，另存为 .docx 或 .xlsx 再试')
}

function contentOfText(text: string): Content {
  const start = text.slice(0, 4096).trimStart()
  if (/^<\?xml[^>]*>\s*(<\?mso-application[^>]*>\s*)?<[\w:]*Workbook/s.test(start)) return 'xls'
  if (/^<\?(mso-application|xml)[\s\S]*Word\.Document/.test(start)) {
    throw new Unreadable('是 Word 2003 的 XML 文件，还不能读取', asDocx)
  }
  return /<(!doctype html|html|head|body|table|div|meta|p)[\s>]/i.test(start) ? 'html' : 'text'
}
