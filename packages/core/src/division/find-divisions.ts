import type { Division, DivisionTable } from './division.ts'

/** One name in a text, and everybody who bears it: there are four 鼓楼区. */
export interface NamedDivision {
  readonly name: string
  readonly bearers: readonly Division[]
}

/** 和县, 义县: too short to tell from ordinary words (乡级和县级). */
const shortest = 3

/** Full names that ordinary words make as well: 新城区建设, 县城中区域, 公安县级机关, 全市北区. */
const ordinaryWords = new Set(
  '新城区 老城区 城东区 城西区 城北区 城中区 市中区 市南区 市北区 新市区 全州县 公安县 南部县 乡城县 资源县'.split(
    ' ',
  ),
)

/**
 * Finds the divisions a text names in full. Of the names that end at one place the longest counts, and none reaches
 * back into the one before:
 *
 *   长沙市区 ← 长沙市, and not 沙市区 of another province
 */
export function divisionFinder({ divisions }: DivisionTable): (text: string) => readonly NamedDivision[] {
  const byName = new Map<string, Division[]>()
  for (const division of divisions) {
    const { name } = division
    if (name.length < shortest || ordinaryWords.has(name)) continue
    byName.set(name, [...(byName.get(name) ?? []), division])
  }
  const longest = Math.max(0, ...Array.from(byName.keys(), name => name.length))

  return text => {
    const found: NamedDivision[] = []
    let free = 0
    for (let end = shortest; end <= text.length; end++) {
      for (let start = Math.max(free, end - longest); start <= end - shortest; start++) {
        const name = text.slice(start, end)
        const bearers = byName.get(name)
        if (!bearers) continue
        found.push({ name, bearers })
        free = end
        break
      }
    }
    return found
  }
}
