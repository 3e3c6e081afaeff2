import { monthNames, type DateParts } from './csl-calendar.ts'

/** What a date in words comes to: a date or a range of two, a season of a year, only roughly known. */
export type WordedDate = {
  readonly parts: readonly [DateParts] | readonly [DateParts, DateParts]
  readonly season?: number
  readonly isCirca?: boolean
  /** True for a range without an end. */
  readonly isOpen?: boolean
}

/**
 * A date as people and EDTF write it, `13 Sep 2019`, `September 2019`, `2016-01/2016-03`, `c. 1882`, `44 BC`;
 * undefined for what is no date, or may be two: of `03/04/2019` nobody knows which is the month.
 * That a date exists is not judged here. https://www.loc.gov/standards/datetime/
 */
export function readDateWords(text: string): WordedDate | undefined {
  const words = text.trim().replace(/\s+/g, ' ')
  if (!/\d/.test(words)) return undefined
  const about =
    /^(?:(?:circa|about|around|approximately|approx\.?|ca?\.|ca(?=[ \d]))\s*|c(?=\d))(.+)$/i.exec(
      words,
    )
  if (about?.[1]) {
    const date = readDateWords(about[1])
    return date && { ...date, isCirca: true }
  }
  return readOpen(words) ?? readSingle(words) ?? readRange(words)
}

/** `2016/..` and `1882-XX`: EDTF’s ranges without an end, and what is left open in a date. */
function readOpen(words: string): WordedDate | undefined {
  const [, from = ''] = /^(\S+)\/(?:\.\.)?$/.exec(words) ?? []
  const date = readSingle(from)
  if (date) return { ...date, isOpen: true }
  const [, known] = /^(-?\d{4}(?:-\d\d)?)(?:-[Xu]{2})+$/.exec(words) ?? []
  return known === undefined ? undefined : readSingle(known)
}

const year = String.raw`(\d{3,4})`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?`
const word = String.raw`(\p{L}{3,})\.?`
const form = (pattern: string) => new RegExp(`^${pattern}$`, 'iu')

/** Forms of a single date, and how its parts stand in it. */
const forms: readonly {
  readonly form: RegExp
  readonly parts: (found: readonly string[]) => readonly (number | undefined)[]
}[] = [
  {
    // 2019-09-13, 2019-9-13, 2019/09/13, 2019-09-13T10:00Z
    form: form(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d\d:\d\d\S*)?`),
    parts: ([y, , m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: form(String.raw`(\d{4})-(\d\d)`),
    parts: ([y = '', m]) => hyphened(Number(y), Number(m)),
  },
  {
    // Before Christ, in EDTF: the year 0 is 1 BC.
    form: form(String.raw`-(\d{4,})(?:-(\d\d))?(?:-(\d\d))?`),
    parts: ([y, m, d]) => [-Number(y) - 1, m ? Number(m) : undefined, d ? Number(d) : undefined],
  },
  { form: form(year), parts: ([y]) => [Number(y)] },
  { form: form(String.raw`(\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)`), parts: ([y]) => [-Number(y)] },
  { form: form(String.raw`(?:AD|A\.D\.) ?(\d{1,4})`), parts: ([y]) => [Number(y)] },
  { form: form(String.raw`(\d{1,4}) ?(?:AD|CE|A\.D\.|C\.E\.)`), parts: ([y]) => [Number(y)] },
  {
    form: form(String.raw`${day}[ -](?:of )?${word},?[ -]${year}`),
    parts: ([d, m, y]) => [Number(y), monthOf(m), Number(d)],
  },
  {
    form: form(String.raw`${word} ${day},? ${year}`),
    parts: ([m, d, y]) => [Number(y), monthOf(m), Number(d)],
  },
  {
    form: form(String.raw`${year},? ${word}(?: ${day})?`),
    parts: ([y, m, d]) => [Number(y), monthOf(m), d ? Number(d) : undefined],
  },
  {
    form: form(String.raw`${word}(?:,| of)?[ -]${year}`),
    parts: ([m, y]) => [Number(y), monthOf(m)],
  },
  {
    // The dots are those of languages that put the day first.
    form: form(String.raw`(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})`),
    parts: ([d, m, y]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: form(String.raw`(\d{1,2})([/-])(\d{1,2})\2(\d{4})`),
    parts: ([a, , b, y]) => slashed(Number(a), Number(b), Number(y)),
  },
]

/** `2019-21` is spring of 2019 in EDTF and two more years to anybody else; `1882-13` can be no years. */
const hyphened = (y: number, m: number): readonly (number | undefined)[] =>
  m > 12 && m > y % 100 ? [Number.NaN] : [y, m]

/** Day and month in figures are certain only where one of them can be no month, or both are the same. */
function slashed(a: number, b: number, y: number): readonly (number | undefined)[] {
  if (a > 12 && b <= 12) return [y, b, a]
  if (b > 12 && a <= 12) return [y, a, b]
  return a === b ? [y, a, b] : [Number.NaN]
}

function readSingle(words: string): WordedDate | undefined {
  const isCirca = /\d[?~%]$/.test(words)
  const bare = words.replace(/[?~%]$/, '').replace(weekday, '')
  for (const { form, parts } of forms) {
    const found = form.exec(bare)
    if (!found) continue
    const [y = Number.NaN, m, d] = parts(found.slice(1))
    if ([y, m, d].some(Number.isNaN)) continue
    const season = m !== undefined && m > 20 && m < 25 && d === undefined ? m - 20 : undefined
    return {
      parts: [season !== undefined || m === undefined ? [y] : d === undefined ? [y, m] : [y, m, d]],
      ...(season === undefined ? {} : { season }),
      ...(isCirca ? { isCirca } : {}),
    }
  }
  return undefined
}

const weekday = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? /i

/** `2016-01/2016-03`, `13–15 September 2019`, `September to October 2019`, `1882–84`. */
function readRange(words: string): WordedDate | undefined {
  const [, from = '', to = ''] =
    /^(.+?) ?(?:\/|–|—| to | - |(?<=\d{4})-(?=\d{4}$)) ?(.+)$/.exec(words) ?? []
  const [, century] = /^(\d\d)\d\d$/.exec(from) ?? []
  const last = readSingle(century && /^\d\d$/.test(to) && /–/.test(words) ? century + to : to)
  if (last?.parts.length !== 1 || last.season !== undefined) return undefined
  // What both ends share is written once, behind the last.
  const shared = [/ \d{3,4}$/, / \p{L}+\.?,? \d{3,4}$/u].map((end) => end.exec(to)?.[0] ?? '')
  const first = ['', ...shared].map((end) => readSingle(from + end)).find(Boolean)
  if (first?.parts.length !== 1 || first.season !== undefined) return undefined
  const isCirca = first.isCirca ?? last.isCirca
  return { parts: [first.parts[0], last.parts[0]], ...(isCirca ? { isCirca } : {}) }
}

const seasons = /^(?:(spring)|(summer)|(autumn|fall)|(winter))$/i

/** The season a word names, 1 for spring; undefined for another word. */
export function seasonOf(name: string): number | undefined {
  const found = seasons.exec(name.trim())
  return found ? found.slice(1).findIndex(Boolean) + 1 : undefined
}

/** The month a name or its beginning stands for, seasons as EDTF counts them from 21; NaN for another word. */
export function monthOf(name = ''): number {
  const lower = name.toLowerCase()
  const season = seasonOf(lower)
  if (season !== undefined) return season + 20
  if (lower.length < 3) return Number.NaN
  const at = monthNames.findIndex((month) => month.toLowerCase().startsWith(lower))
  return at === -1 ? Number.NaN : at + 1
}
