import { shortDate } from '../../../say/date.ts'
import { sayList } from '../../../say/list.ts'
import { capital } from '../../../say/sentence.ts'
import { countsTogether } from '../../../say/count.ts'
import { unique } from '../../data/lookup.ts'
import type { Link } from './chain.ts'
import { filled, t } from '../../../model/words.ts'

/** What a source repeats, in words: `repeats Bridge Board; inferred: Almanac`. */
export function sayRepeats({ repeats, elsewhere, isOrigin }: Link, links: readonly Link[]): string {
  if (isOrigin) return t('origin: repeats no other source here')
  const names = (isInferred: boolean) =>
    repeats
      .filter(({ inferred }) => inferred === isInferred)
      .map(({ row }) => links[row]?.name ?? '')
  const [said, inferred] = [names(false), names(true)]
  const parts = [
    said.length > 0 ? t('repeats {what}', { what: sayList(said) }) : '',
    inferred.length > 0
      ? filled(
          inferred.length === 1
            ? t('repeats {what} (inferred)')
            : inferred.length === 2
              ? t('repeats {what} (both inferred)')
              : t('repeats {what} (all inferred)'),
          { what: sayList(inferred) },
        )
      : '',
    elsewhere.length > 0 ? t('repeats {what}, not shown here', { what: sayList(elsewhere) }) : '',
  ]
  return parts.filter(Boolean).join('; ') || t('repeats a source further down')
}

/** The date a source bears, as precisely as it bears one. */
export function sayIssued({ date, isCirca }: Link): string {
  if (date === undefined) return t('no date')
  return isCirca ? t('about {date}', { date: shortDate(date) }) : shortDate(date)
}

/** How many sources there are, and how many origins: copies are not agreement, nor are two documents of one body. */
export function sayOrigins(links: readonly Link[]): string {
  const voices = links.filter(({ isOrigin }) => isOrigin).map(({ voice }) => voice)
  const origins = unique(voices).length
  const say = countsTogether(links.length)
  return capital(`${say.count(links.length, 'source')}, ${say.count(origins, 'origin')}`)
}

/** The count over the drawing: what looks like many is one where one origin stands behind all. */
export function sayHeadline(links: readonly Link[]): string {
  const origins = unique(links.filter(({ isOrigin }) => isOrigin).map(({ voice }) => voice))
  return origins.length === 1 && links.length > 2
    ? t('What looks like {number} sources is one', { number: links.length })
    : sayOrigins(links)
}
