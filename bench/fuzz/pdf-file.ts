import { strFromU8, strToU8 } from 'fflate'

/** A PDF taken apart into its numbered objects, each the text between `obj` and `endobj`, one character a byte. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, string>
  readonly root: number
}

/** Of a PDF as typst writes it: no object within a stream, every length beside its stream. */
export function takeApart(bytes: Uint8Array): PdfFile {
  const file = strFromU8(bytes, true)
  const objects = [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)].map(
    ([, number, body = '']) => [Number(number), body] as const,
  )
  return { objects: new Map(objects), root: Number(/\/Root (\d+)/u.exec(file)?.[1]) }
}

/** A sound file again, under a table of where each object begins. */
export function putTogether({ objects, root }: PdfFile): Uint8Array {
  let file = '%PDF-1.7\n'
  const size = Math.max(...objects.keys()) + 1
  const starts = new Map<number, number>()
  for (const [number, body] of objects) {
    starts.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const entries = Array.from({ length: size }, (_, number) => {
    const start = starts.get(number)
    return start === undefined ? '0000000000 65535 f \n' : `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const end = `trailer\n<</Size ${size}/Root ${root} 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return strToU8(`${file}xref\n0 ${size}\n${entries.join('')}${end}`, true)
}

/** The bytes of an object's stream, still compressed; null where it has none. */
export function streamOf(body: string): { readonly dictionary: string; readonly data: string } | null {
  const [, dictionary = '', data] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/u.exec(body) ?? []
  return data === undefined ? null : { dictionary, data }
}

export function withStream(dictionary: string, data: string): string {
  return `${dictionary.replace(/\/Length \d+/u, `/Length ${data.length}`)}\nstream\n${data}\nendstream`
}
