import { firstDay, lastDay } from '../../../model/date.ts'
import { voicesOf } from '../../../model/origins.ts'
import type { Records } from '../../../model/records.ts'
import { issuedOf, type Source } from '../../../model/source.ts'
import { nameOfSource, pick, unique } from '../../data/lookup.ts'
import { shortDate } from '../../../say/date.ts'
import { isolate } from '../../../say/isolate.ts'
import { t } from '../../../model/words.ts'

/** One source in the order of time, with what it repeats. */
export type Link = {
  readonly source: Source
  /** Publisher, or title where it names none. */
  readonly name: string
  /** To the day, month or year; undefined where it bears no date. */
  readonly date: string | undefined
  readonly isCirca: boolean
  /** Rows of the chain that it repeats, nearest first. */
  readonly repeats: readonly Edge[]
  /** Names of what it repeats and the figure leaves out. */
  readonly elsewhere: readonly string[]
  readonly isOrigin: boolean
  /** Who speaks in it: two documents of one body are one voice. */
  readonly voice: string
}
export type Edge = { readonly row: number; readonly inferred: boolean }

/**
 * Sources in an order in which nothing stands before what it repeats: else by the first day each may have
 * been issued, then as listed. A circle of repeats is broken at its first source; a date earlier than that
 * of what a source repeats is a fault, and its row stands after it all the same.
 */
export function chainOf(ids: readonly string[], records: Records): readonly Link[] {
  const listed = pick(records.sources, unique(ids))
  const waiting = new Set(listed)
  const ordered: Source[] = []
  while (waiting.size > 0) {
    const isFree = ({ custom, id }: Source) =>
      custom.derivedFrom.every(
        ({ source }) => source === id || ![...waiting].some((other) => other.id === source),
      )
    const free = [...waiting].filter(isFree)
    const [next] = (free.length > 0 ? free : [...waiting]).sort(byFirstDay)
    if (!next) break
    waiting.delete(next)
    ordered.push(next)
  }
  return ordered.map((source, row) => linkOf(source, row, ordered, records))
}

function linkOf(source: Source, row: number, ordered: readonly Source[], records: Records): Link {
  const edges = source.custom.derivedFrom
    .filter((edge) => edge.source !== source.id)
    .map((edge) => ({ ...edge, at: ordered.findIndex(({ id }) => id === edge.source) }))
  return {
    source,
    name: nameAmong(source, ordered),
    date: issuedOf(source),
    isCirca: source.issued?.circa ?? false,
    repeats: edges
      .filter(({ at }) => at !== -1 && at < row)
      .map(({ at, inferred }) => ({ row: at, inferred }))
      .sort((a, b) => b.row - a.row),
    elsewhere: edges
      .filter(({ at }) => at === -1)
      .map((edge) => {
        const other = records.sources.get(edge.source)
        return other ? nameOfSource(other) : edge.source
      }),
    isOrigin: edges.length === 0,
    voice: [...voicesOf([source.id], records).keys()].join(),
  }
}

/** A publisher with two sources in the chain is named with the date or the title of each. */
function nameAmong(source: Source, sources: readonly Source[]): string {
  const name = nameOfSource(source)
  const namesakes = sources.filter((other) => nameOfSource(other) === name)
  if (namesakes.length < 2) return name
  const date = issuedOf(source)
  const isDated = namesakes.filter((other) => issuedOf(other) === date).length < 2
  return date !== undefined && isDated
    ? `${name}, ${shortDate(date)}`
    : `${name}, ${t('“{words}”', { words: isolate(source.title) })}`
}

/** True where a source cannot have been issued after what it repeats. */
export function isBefore(source: Source, repeated: Source): boolean {
  const [date, other] = [issuedOf(source), issuedOf(repeated)]
  return date !== undefined && other !== undefined && lastDay(date) < firstDay(other)
}

/** Undated sources come last: nothing says that they were early. */
function byFirstDay(a: Source, b: Source): number {
  const [first, second] = [a, b].map((source) => firstDay(issuedOf(source) ?? '9999'))
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
}
