import type { Note } from '../finding/finding.ts'
import { mayBeOneTitle, wrappedNote } from './doubt-lines.ts'
import type { CutValue } from './join-values.ts'
import { isBare, type Line, leafLevel, type Slot, withNote, withTitle } from './line.ts'

/**
 * Rejoins the titles that one page break cut. Three things happen to a first-level title there, in this order:
 *
 *   户籍登记     → 户籍登记办理   printed again whole below: the part above is the same title
 *   户籍登 + 记  → 户籍登记       cut in two, whole elsewhere in the document
 *   出生登记     → 户籍登记       the title below stands beside the rest of a cut value: it began above too,
 *                                 so what is printed above is one level down
 *
 * @param below index of the first line of the page below
 */
export function joinTitles(
  lines: readonly Line[],
  below: number,
  cuts: readonly CutValue[],
): readonly Line[] {
  const withFragment = joinFragment(lines, below)
  if (withFragment) return joinFirstLevel(withFragment, below - 1, () => true)
  const runsOn = (openAt: number) => cuts.some(cut => cut.headAt >= openAt) || hasNoValues(lines[below])
  return joinOpenGroup(joinFirstLevel(lines, below, runsOn, cuts), below)
}

/** @param runsOn whether something else shows that what was open above goes on below the break */
function joinFirstLevel(
  lines: readonly Line[],
  below: number,
  runsOn: (openAt: number) => boolean,
  cuts: readonly CutValue[] = [],
): readonly Line[] {
  const title = lines[below]?.titles[0]
  const openAt = lines.findLastIndex((line, index) => index < below && line.titles[0])
  const open = lines[openAt]?.titles[0]
  if (!title || !open || title.text === open.text) return lines

  const isWhole = (text: string) => countTitle(lines, 0, text) > 0
  const isOpenOnce = countTitle(lines, 0, open.text) === 1
  if (isOpenOnce && title.text.startsWith(open.text) && runsOn(openAt)) {
    return retitle(lines, openAt, 0, open, title.text)
  }
  const whole = open.text + title.text
  if (isWhole(whole)) return retitle(retitle(lines, openAt, 0, open, whole), below, 0, title, whole)

  const beganAbove = cuts.some(cut => cut.headAt === openAt)
  return beganAbove ? lowerTitles(lines, openAt, below, title) : lines
}

function hasNoValues(line: Line | undefined): boolean {
  return line !== undefined && Object.keys(line.values).length === 0
}

/**
 * The rows from `from` to the break belong to the title printed below it; their own titles go one level down. Unless the title
 * below is the rest of the one above, 户籍登 + 记办理: where it may be, it is said.
 */
function lowerTitles(lines: readonly Line[], from: number, below: number, title: Slot): readonly Line[] {
  const head = lines[from]?.titles[0]
  const isRest = head && mayBeOneTitle(lines, 0, head, title)
  return lines.map((line, index) => {
    const deepest = line.titles.length - 1
    if (isRest && index === below)
      return withNote(withTitle(line, 0, { ...title, isDoubtful: true }), {
        ...wrappedNote(head, title),
        severity: 'info',
      })
    if (index < from || index >= below || line.titles[deepest]) return line
    const lowered = [index === from ? title : null, ...line.titles.slice(0, deepest)]
    const titles = lowered.map(slot => slot && { ...slot, how: 'repaired' as const })
    return withNote({ ...line, titles }, loweredNote(line, title.text))
  })
}

/** 出生登 + 记: the open second level goes on below the break, where only its end is printed. */
function joinOpenGroup(lines: readonly Line[], below: number): readonly Line[] {
  const line = lines[below]
  const above = lines[below - 1]
  if (!line || !above) return lines
  const group = line.titles.length - 2
  const tail = line.titles[group]
  const openAt = lines.findLastIndex((each, index) => index < below && each.titles[group])
  const open = lines[openAt]?.titles[group]
  if (group < 1 || !tail || !open || !line.titles[group + 1] || !above.titles[group + 1]) return lines
  if (!startsSameGroup(lines, openAt, below) || !isTitleEnd(lines, tail)) return lines
  const whole = open.text + tail.text
  return retitle(retitle(lines, openAt, group, open, whole), below, group, tail, whole)
}

/** No new first level begins between the two lines. */
function startsSameGroup(lines: readonly Line[], from: number, to: number): boolean {
  const first = lines.slice(0, from + 1).findLast(line => line.titles[0])?.titles[0]?.text
  return lines.slice(from + 1, to + 1).every(line => !line.titles[0] || line.titles[0].text === first)
}

/**
 * A merged second-level cell cut by the break, its head printed on a line of its own under its first row:
 *
 *         │婴儿出生登记│…│√
 *   出生登│                              ← nothing else on the line
 *   ─────────── page ───────────
 *   …     │记│国外出生登记│…│√
 *
 * Null when there is no such line. The fragment's line goes; its text joins the end printed below.
 */
function joinFragment(lines: readonly Line[], below: number): readonly Line[] | null {
  const fragment = lines[below - 1]
  const owner = lines[below - 2]
  const next = lines[below]
  if (!fragment || !owner || !next || !isBare(fragment)) return null
  const group = next.titles.length - 2
  const level = leafLevel(fragment)
  const head = fragment.titles[level]
  const tail = next.titles[group]
  if (!head || !tail || group < 1 || level > group || !isTitleEnd(lines, tail)) return null

  const whole = head.text + tail.text
  const leaf = owner.titles[leafLevel(owner)] as Slot
  const titles = owner.titles.map((_, index) => {
    if (index === group) return { ...head, text: whole, how: 'repaired' as const }
    return index === group + 1 ? { ...leaf, how: 'repaired' as const } : null
  })
  const owned = withNote({ ...owner, titles }, fragmentNote(head, whole))
  const kept = [...lines.slice(0, below - 2), owned, ...lines.slice(below)]
  return retitle(kept, below - 1, group, tail, whole)
}

/** The end of a title and no title itself: other titles end so, and none is just that. */
function isTitleEnd(lines: readonly Line[], slot: Slot): boolean {
  const texts = lines.flatMap(line => line.titles.flatMap(title => (title ? [title.text] : [])))
  const others = texts.filter(text => text !== slot.text)
  return others.length === texts.length - 1 && others.some(text => text.endsWith(slot.text))
}

function countTitle(lines: readonly Line[], level: number, text: string): number {
  return lines.filter(line => line.titles[level]?.text === text).length
}

function retitle(
  lines: readonly Line[],
  at: number,
  level: number,
  slot: Slot,
  text: string,
): readonly Line[] {
  return lines.map((line, index) =>
    index === at
      ? withNote(withTitle(line, level, { ...slot, text, how: 'repaired' }), cutNote(slot, text))
      : line,
  )
}

function cutNote(slot: Slot, whole: string): Note {
  return {
    code: 'title-cut-by-page',
    severity: 'warning',
    column: slot.column,
    what: `事项名称在换页处被截断，这里只印了“${slot.text}”，已按“${whole}”读取。`,
    why: '换页把一个合并的单元格切成两半，单看哪一半都不是完整的名称。',
    fix: '对照原文件核对名称；在原文件中禁止单元格跨页断行后重新读取。',
  }
}

function fragmentNote(slot: Slot, whole: string): Note {
  return {
    code: 'title-cut-by-page',
    severity: 'warning',
    column: slot.column,
    what: `上级事项“${whole}”被换页切开：“${slot.text}”单独印在第 ${slot.row} 行，本行的名称也印偏了列。`,
    why: '照原样读，会多出一个没有内容的事项，而本行会归到别的上级事项下。',
    fix: '对照原文件核对本行的上级事项；在原文件中禁止单元格跨页断行后重新读取。',
  }
}

function loweredNote(line: Line, first: string): Note {
  const slot = line.titles.find(title => title !== null)
  return {
    code: 'title-one-level-down',
    severity: 'warning',
    column: slot?.column ?? 1,
    what: `“${slot?.text ?? ''}”印在上一级的列里，已按“${first}”的下级事项读取。`,
    why: `换页后“${first}”与本页被截断的内容并排，说明这一行已经属于它。`,
    fix: '对照原文件核对这一行的上级事项。',
  }
}
