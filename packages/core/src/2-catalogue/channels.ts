import { joinWrapped } from './channel-lines.ts'
import { nationalChannels } from './channel-names.ts'
import { wholeParts } from './whole-parts.ts'

/**
 * Splits cells of 公开渠道和载体 into channels. Channels stand apart by white space or marks, behind a ticked box
 * (■; those behind □ were not chosen), or touch:
 *
 *   政务服务网 政府门户网站    ← teaches the two names
 *   政务服务网政府门户网站     ← then splits here too
 *
 * @param cells every channel cell of the document: it teaches its own names
 */
export function channelReader(cells: readonly string[]): (text: string) => readonly string[] {
  const taught = [...new Set(cells)].map(apart).flatMap(parts => (parts.length > 1 ? parts : []))
  // One letter alone is the end of a name that was cut, and would cut every other name that holds it.
  const names = new Set(taught.filter(name => name.length > 1))

  /** Takes the longest known names off the front and the back of a part; what remains is a name of its own. */
  function touching(part: string): readonly string[] {
    if (national.has(part)) return [part]
    const parts = wholeParts(part, national)
    if (parts) return parts
    for (let length = part.length - 1; length > 0; length--) {
      const first = part.slice(0, length)
      if (names.has(first)) return [first, ...touching(part.slice(length))]
      const last = part.slice(-length)
      if (names.has(last)) return [...touching(part.slice(0, -length)), last]
    }
    return [part]
  }
  return text => (isBoxed(text) ? apart(text) : apart(text).flatMap(touching))
}

const national = new Set(nationalChannels)
const ticked = '■▄▅█☑☒✔✓√●◆'
const empty = '□☐○◇'
const glyphs = new RegExp(`[${ticked}${empty}]`, 'u')

/** Whether boxes say what was chosen. */
export function isBoxed(text: string): boolean {
  return glyphs.test(text)
}

function apart(text: string): readonly string[] {
  const noted = text.replace(/[(（]?注[:：][^■□]*$/u, '')
  // Where marks part the names, or boxes do, a line ends only because the cell does.
  const isMarked = /[、，,；;]/u.test(noted)
  const lines = isMarked ? noted.replace(/\n/gu, '') : joinWrapped(noted.split('\n')).join('\n')
  const chosen = isBoxed(noted) ? behindBoxes(noted) : [lines]
  return chosen.flatMap(split).filter(part => part !== '')
}

/** 口 is how a scanned □ is recognised; as a word it follows 窗, 户 and the like. */
function behindBoxes(text: string): readonly string[] {
  const boxes = text.replace(/(?<![窗户出入进门人港路道])口/gu, '□')
  const parts = boxes.split(new RegExp(`(?=[${ticked}${empty}])`, 'u'))
  return parts
    .filter(part => ticked.includes(part.charAt(0)))
    .map(part => part.slice(1).trim().replace(/\n/gu, ''))
}

/** 其他 is followed by what else there is, in one breath: 其他 法律服务网. */
function split(part: string): readonly string[] {
  if (/^其他|^其它/u.test(part)) return [part.replace(/\s+/gu, ' ').trim()]
  return part.split(/[\s、，,；;]+/u)
}
