export interface Row {
  readonly what: string
  readonly measured: string
  /** What was promised, '' where nothing was. */
  readonly bar: string
  readonly met?: boolean
}

/** A Markdown table, to be read in the terminal and pasted into docs/benchmarks.md. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, bar, met }) => `| ${what} | ${measured} | ${bar} | ${verdict(met)} |`,
  )
  return ['| 量的是什么 | 量得 | 标准 | 达到 |', '|---|---|---|---|', ...lines].join('\n')
}

function verdict(met: boolean | undefined): string {
  if (met === undefined) return ''
  return met ? '是' : '否'
}
