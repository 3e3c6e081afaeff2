import { inWords, t } from '../model/words.ts'
import { monthNames, type DateParts } from '../model/csl-calendar.ts'
import type { CslDate } from '../model/csl-date.ts'

/**
 * A source’s date in words, as it is known: `14 January 1882`, `about 1882`, `spring 1882`, `January to March
 * 2016`, `44 BC`; the document’s own words where it has no other.
 */
export function saySourceDate(date: CslDate): string {
  const { literal, season, circa, open, 'date-parts': parts } = date
  if (literal !== undefined) return literal
  const [from, to] = parts ?? []
  const inSeason = season === undefined ? '' : (seasonWords[Number(season) - 1] ?? String(season))
  if (!from) return inSeason
  const first = sayParts(from)
  const said = to
    ? `${first.slice(0, first.length - sharedEnd(from, to).length)}${t(' to ')}${sayParts(to)}`
    : open
      ? t('from {date} on', { date: first })
      : // A month says more than its season.
        [from.length === 1 ? inSeason : '', first].filter(Boolean).join(' ')
  return circa ? t('about {date}', { date: said }) : said
}

const seasonWords = inWords(['spring', 'summer', 'autumn', 'winter'])

function sayParts([year, month, day]: DateParts): string {
  const name = month === undefined ? '' : t(monthNames[month - 1] ?? '')
  return [day === undefined ? '' : t('{day}', { day }), name, sayYear(year)]
    .filter(Boolean)
    .join(' ')
}

/** Years that may be taken for a number, or for the days of a month, say which they are. */
const sayYear = (year: number): string =>
  year < 0 ? t('{year} BC', { year: -year }) : year < 1000 ? t('AD {year}', { year }) : String(year)

/** What both ends of a range end in, which is said once: ` 2016`, ` September 2019`. */
function sharedEnd(from: DateParts, to: DateParts): string {
  if (from.length === 1 || from[0] !== to[0]) return ''
  const year = ` ${sayYear(from[0])}`
  const isOneMonth = from.length === 3 && from[1] === to[1]
  return isOneMonth ? ` ${t(monthNames[(from[1] ?? 1) - 1] ?? '')}${year}` : year
}
