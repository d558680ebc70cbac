/** What starts the clock, as printed before the number; the first that fits wins. */
const triggers: readonly (readonly [string, RegExp])[] = [
  ['request-received', /收到.*申请|申请之日/u],
  ['received', /下发至|下达至|收到|接到/u],
  ['decision', /决定作出|作出.*决定/u],
  ['allocation-decided', /分配结果确定/u],
  ['formed-or-changed', /形成(或者?|、|\()?变更/u],
  ['formed', /形成/u],
  ['made-or-obtained', /(制定|制作)(或者?|、)获取/u],
  ['approved', /批准|批复/u],
]

/** `unspecified` where the text names no event, or one that we have no word for. */
export function triggerIn(folded: string): string {
  return triggers.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'unspecified'
}
