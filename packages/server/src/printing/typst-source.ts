/**
 * The typst program that prints a table. Everything it prints comes as data (`sys.inputs.table`, JSON), never as source:
 * what stands in a catalogue cannot become markup.
 */
export const typstSource = `
#let table-of = json(bytes(sys.inputs.table))
#let fonts = table-of.fonts
#set document(title: table-of.title, date: none)
#set page(
  width: table-of.page.width * 1mm,
  height: table-of.page.height * 1mm,
  margin: (x: table-of.page.margin * 1mm, top: 14mm, bottom: 14mm),
  footer: context align(center, text(font: fonts.text, 8pt, counter(page).display("1 / 1", both: true))),
)
#set text(font: fonts.text, size: 8pt, lang: "zh", region: "cn")
#set par(leading: 0.5em, justify: false)
#let cell-of(cell, head) = table.cell(
  rowspan: cell.rowSpan,
  colspan: cell.columnSpan,
  align: if head or cell.centred { center + horizon } else { left + horizon },
  cell.text.split("\\n").map(line => text(line)).join(linebreak()),
)
#align(center, heading(outlined: false, text(font: fonts.title, 17pt, weight: "regular", table-of.title)))
#v(2mm)
#for (n, body) in table-of.pages.enumerate() {
  if n > 0 { pagebreak() }
  table(
    columns: table-of.page.columnWidths.map(width => width * 1mm),
    stroke: 0.4pt,
    inset: (x: 1mm, y: 1.1mm),
    table.header(..table-of.head.map(cell => cell-of(cell, true))),
    ..body.map(cell => cell-of(cell, false)),
  )
}
`

/** Says nothing, but tells by its warnings which of the families this machine has. */
export const fontProbe = '#set text(font: json(bytes(sys.inputs.fonts)))\n明'
