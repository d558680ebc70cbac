const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The calendar day in Beijing, YYYY-MM-DD, wherever the server stands. */
export function beijingDate(instant: Date): string {
  return beijing.format(instant)
}
