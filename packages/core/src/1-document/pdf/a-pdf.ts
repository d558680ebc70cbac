/** A page of a PDF made for a test: what it draws, in points from its lower left corner. */
export interface PagePlan {
  readonly content: string
  readonly rotate?: 0 | 90 | 180 | 270
  readonly width?: number
  readonly height?: number
}

const cidFont = (name: string, ordering: string) =>
  `<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/FontDescriptor 7 0 R>>`

/**
 * A small PDF that holds no font. F1 names its letters by a table of China's that pdfjs has to know; F2 does not name
 * them at all.
 */
export function aPdf(...pages: readonly PagePlan[]): Uint8Array {
  const first = 8
  return asPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, n) => `${first + 2 * n} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    cidFont('STSong-Light', 'GB1'),
    '<</Type/Font/Subtype/Type0/BaseFont/Some/Encoding/Identity-H/DescendantFonts[6 0 R]>>',
    cidFont('Some', 'Identity'),
    '<</Type/FontDescriptor/FontName/Some/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
    ...pages.flatMap(({ content, rotate = 0, width = 600, height = 400 }, n) => [
      `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F1 3 0 R/F2 5 0 R>>>>/Contents ${first + 2 * n + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ])
}

/** Numbered objects under a table of where each begins; the first is the root. */
export function asPdf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, n) => {
    const start = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const end = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`
  return Uint8Array.from(file, letter => letter.charCodeAt(0))
}

/** Twelve forms, each of which prints the next one ten times: a few hundred bytes that draw for hours. */
export function endlessPdf(): Uint8Array {
  const forms = Array.from({ length: 12 }, (_, n) => {
    const content = n === 11 ? 'q Q ' : `/F${n + 1} Do `.repeat(10)
    const next = n === 11 ? '' : `/F${n + 1} ${n + 6} 0 R`
    return `<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<<${next}>>>>/Length ${content.length}>>stream\n${content}\nendstream`
  })
  return asPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F0 5 0 R>>>>/Contents 4 0 R>>',
    '<</Length 6>>stream\n/F0 Do\nendstream',
    ...forms,
  ])
}

/** Prints a text from a point to the right. */
export function print(x: number, y: number, text: string, size = 10): string {
  const code = [...text].map(letter => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')
  return `BT /F1 ${size} Tf ${x} ${y} Td <${code}> Tj ET\n`
}

export function stroke(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`
}

/** All lines of a table without merged cells. */
export function ruled(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)]
  return [...ys.map(y => stroke(left, y, right, y)), ...xs.map(x => stroke(x, bottom, x, top))].join('')
}
