import { plainDate } from '@mingbai/core/calendar/plain-date'
import type { Unit, UnitAddress, UnitPhone } from '@mingbai/core/organisation/unit'

interface TypedSeason {
  readonly season?: string
  readonly startsOn: string
  readonly weekdays: readonly number[]
  /** 10:00-14:00、16:00-20:00. */
  readonly spans: string
}

/** An entry as the form holds it: an empty field or list is what nobody has said yet. */
export interface TypedUnit {
  readonly code: string
  readonly kind: Unit['kind']
  readonly name: string
  readonly parentCode?: string | null
  readonly creditCode?: string
  readonly addresses: readonly UnitAddress[]
  readonly phones: readonly UnitPhone[]
  readonly officeHours: readonly {
    readonly effectiveFrom: string
    readonly seasons: readonly TypedSeason[]
  }[]
}

/** One or more spans of a day. */
export const spansPattern =
  /^\s*\d{1,2}[:：]\d{2}\s*[-—–~至]+\s*\d{1,2}[:：]\d{2}(?:[\s、，,;；]+\d{1,2}[:：]\d{2}\s*[-—–~至]+\s*\d{1,2}[:：]\d{2})*\s*$/

export function typedOf(unit: Unit): TypedUnit {
  return {
    code: unit.code,
    kind: unit.kind,
    name: unit.name,
    parentCode: unit.parentCode ?? '',
    creditCode: unit.creditCode ?? '',
    addresses: unit.addresses ?? [],
    phones: unit.phones ?? [],
    officeHours: (unit.officeHours ?? []).map(({ effectiveFrom, seasons }) => ({
      effectiveFrom,
      seasons: seasons.map(({ season, startsOn, weekdays, spans }) => ({
        season: season ?? '',
        startsOn,
        weekdays,
        spans: spans.map(({ from, to }) => `${from}-${to}`).join('、'),
      })),
    })),
  }
}

export function unitOf({ code, kind, name, parentCode, creditCode, ...lists }: TypedUnit): Unit {
  return {
    code: code.trim(),
    kind,
    name: name.trim(),
    parentCode: parentCode?.trim() || null,
    creditCode: creditCode?.trim() || null,
    addresses: saidOf(lists.addresses.map(({ value, use }) => ({ value, use: use ?? '' }))),
    phones: saidOf(
      lists.phones.map(({ value, use, description }) => ({ value, use, description: description ?? '' })),
    ),
    officeHours: saidOf(
      lists.officeHours.map(({ effectiveFrom, seasons }) => ({
        effectiveFrom: plainDate(effectiveFrom),
        seasons: seasons.map(({ season, startsOn, weekdays, spans }) => ({
          season: season?.trim() || null,
          startsOn,
          weekdays: weekdays.toSorted((one, other) => one - other),
          spans: spansOf(spans),
        })),
      })),
    ),
  }
}

function saidOf<T>(rows: readonly T[]): readonly T[] | null {
  return rows.length === 0 ? null : rows
}

function spansOf(text: string) {
  const times = Array.from(
    text.matchAll(/(\d{1,2})[:：](\d{2})/g),
    ([, hour = '', minute]) => `${hour.padStart(2, '0')}:${minute}`,
  )
  return times.flatMap((from, n) => (n % 2 === 0 ? [{ from, to: times[n + 1] ?? '' }] : []))
}
