import { type DragEvent, useId, useState } from 'react'
import { endings } from './document-limits.ts'

/** One file, chosen or dropped. */
export function DocumentChoice({ onChosen }: { readonly onChosen: (document: File) => void }) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const document = files?.[0]
    if (document) onChosen(document)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <label
      className={isOver ? 'drop over' : 'drop'}
      htmlFor={id}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <b>选一个文件，或者拖到这里</b>
      <input
        id={id}
        type="file"
        accept={endings.join()}
        aria-describedby={`${id}-kinds`}
        onChange={({ target }) => {
          take(target.files)
          // The same file, mended meanwhile, can be chosen again.
          target.value = ''
        }}
      />
      <span id={`${id}-kinds`} className="sub">
        Word（.docx）、Excel（.xlsx、.xls）、有文字的 PDF、网页（.html）、文本（.txt、.tsv、.csv）、装着它们的
        .zip，或本程序给出的 .json；20 MB 以内。扫描件、图片和加了密码的读不了。
      </span>
    </label>
  )
}
