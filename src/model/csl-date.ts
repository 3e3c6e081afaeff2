import { calendarFault, compareParts, isInOrder, type DateParts } from './csl-calendar.ts'
import { readParts } from './csl-date-parts.ts'
import { readDateWords, seasonOf } from './csl-date-words.ts'
import { isBlank, isRecord, isYes, readingSchema, type CslReading } from './csl-reading.ts'

/**
 * A date of CSL-JSON in its one form: parts in numbers, two of them for a range; `literal` is shown as it
 * stands. A date without parts is shown and has no place in time.
 */
export type CslDate = {
  readonly 'date-parts'?: readonly [DateParts] | readonly [DateParts, DateParts]
  /** 1 to 4, spring first; or a season’s own name. */
  readonly season?: number | string
  readonly circa?: boolean
  readonly literal?: string
  /** True for a range without an end. */
  readonly open?: boolean
}

/** Keys of a date that are read, those of older Pandoc among them. */
export const cslDateKeys = [
  'date-parts',
  'season',
  'circa',
  'literal',
  'raw',
  'edtf',
  'year',
  'month',
  'day',
] as const

const text = { type: 'string' }
const figure = { anyOf: [text, { type: 'number' }] }

/** A date as Zotero, Pandoc, Quarto and Mendeley write it; dates that do not exist are refused. */
export const cslDateSchema = readingSchema(readCslDate, {
  visible: true,
  anyOf: [
    text,
    {
      type: 'object',
      properties: {
        'date-parts': { type: 'array', items: { type: 'array', items: figure } },
        season: figure,
        circa: { anyOf: [...figure.anyOf, { type: 'boolean' }] },
        literal: text,
        raw: text,
        edtf: text,
      },
    },
  ],
})

/** A date of CSL-JSON in any of the forms that programs write; undefined where it says nothing. */
export function readCslDate(given: unknown): CslReading<CslDate | undefined> {
  if (isBlank(given)) return { value: undefined }
  if (typeof given === 'string' || typeof given === 'number') return readWords(String(given))
  const fields = isRecord(given) ? given : { 'date-parts': given }
  const parts = fields['date-parts'] ?? (isBlank(fields['year']) ? undefined : [fields])
  const told: CslDate = {
    ...seasonIn(fields['season']),
    ...(isYes(fields['circa']) ? { circa: true } : {}),
    ...(isBlank(fields['literal']) ? {} : { literal: oneLine(fields['literal']) }),
  }
  if (parts !== undefined) {
    const reading = readParts(parts)
    const isNamed = isRecord(given) && fields['date-parts'] !== undefined
    if (reading.fault) {
      const path = [...(isNamed ? ['date-parts'] : []), ...(reading.fault.path ?? [])]
      return { fault: { ...reading.fault, path } }
    }
    const { dates, season, isOpen } = reading.value
    if (dates) {
      return {
        value: {
          'date-parts': dates,
          ...(season === undefined ? {} : { season }),
          ...told,
          ...(isOpen ? { open: true } : {}),
        },
      }
    }
  }
  for (const key of ['edtf', 'raw', 'literal']) {
    if (isBlank(fields[key])) continue
    const reading = readWords(oneLine(fields[key]))
    if (reading.fault) return { fault: { ...reading.fault, path: [key] } }
    return { value: { ...reading.value, ...told } }
  }
  return { value: told.season === undefined ? undefined : told }
}

/** A date in words: what is certain of it in parts, anything else as it is given. */
function readWords(given: string): CslReading<CslDate> {
  const words = oneLine(given)
  const date = readDateWords(words)
  if (!date) return { value: { literal: words } }
  const [from, to] = date.parts
  const fault = calendarFault(from) ?? (to && calendarFault(to))
  if (fault) {
    const mend = 'Look the date up in the document, and write as much of it as is certain.'
    return { fault: { ...fault, path: [], mend } }
  }
  if (to && !isInOrder(from, to)) return { value: { literal: words } }
  return {
    value: {
      'date-parts': date.parts,
      ...(date.season === undefined ? {} : { season: date.season }),
      ...(date.isCirca ? { circa: true } : {}),
      ...(date.isOpen ? { open: true } : {}),
    },
  }
}

const oneLine = (given: unknown): string => String(given).replace(/\s+/g, ' ').trim()

function seasonIn(given: unknown): { readonly season?: number | string } {
  if (isBlank(given)) return {}
  const name = oneLine(given)
  // 13 to 16 and 21 to 24 are how processors and EDTF count them among the months.
  const number = /^\d+$/.test(name)
    ? [0, 12, 20].map((from) => Number(name) - from)
    : [seasonOf(name)]
  return { season: number.find((each) => each !== undefined && each > 0 && each < 5) ?? name }
}

/** A date as an ISO string as precise as it is known, the first of a range; undefined outside of the years 1 to 9999. */
export function isoOf(date: CslDate | undefined): string | undefined {
  const [from] = date?.['date-parts'] ?? []
  if (!from || from[0] < 1 || from[0] > 9999) return undefined
  return from.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}

/** Order in time; what has no place in time comes last. */
export function byTime(a: CslDate | undefined, b: CslDate | undefined): number {
  const [x, y] = [a, b].map((date) => date?.['date-parts']?.[0])
  return x && y ? compareParts(x, y) : Number(y !== undefined) - Number(x !== undefined)
}
