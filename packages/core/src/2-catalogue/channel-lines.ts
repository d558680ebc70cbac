import { nationalChannels } from './channel-names.ts'
import { fold } from './fold.ts'

const national = new Set(nationalChannels.map(fold))
/** A name takes no more lines than that. */
const mostLines = 6

/**
 * The lines of a cell in which each channel stands on its own, those joined again that only the column's width parted:
 *
 *   政府网站            政府网站
 *   社区/企事业单   →   社区/企事业单位/村公示栏（电子屏）
 *   位/村公示栏（电
 *   子屏）
 *
 * Names of the national list prove it, and so do brackets that close on another line.
 */
export function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let from = 0; from < lines.length; ) {
    const count = countOfOne(lines.slice(from, from + mostLines))
    joined.push(lines.slice(from, from + count).join(''))
    from += count
  }
  return joined
}

function countOfOne(lines: readonly string[]): number {
  for (let count = lines.length; count > 1; count--) {
    if (national.has(fold(lines.slice(0, count).join('')))) return count
  }
  const closing = lines.findIndex((_, n) => isBalanced(lines.slice(0, n + 1).join('')))
  return closing < 0 ? 1 : closing + 1
}

function isBalanced(text: string): boolean {
  return text.split(/[(（]/u).length === text.split(/[)）]/u).length
}
