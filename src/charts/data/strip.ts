import type { Estimate } from '../../model/estimate.ts'
import { drawnOf, measureOf, measuresOf } from '../../model/measure.ts'
import { voicesOfNumber } from '../../model/origins.ts'
import type { Records } from '../../model/records.ts'
import type { Status } from '../../model/status.ts'
import { agree, countsTogether } from '../../say/count.ts'
import { shortPeriod } from '../../say/date.ts'
import { sayDatedLabel, sayScope } from '../../say/estimate.ts'
import { sayList } from '../../say/list.ts'
import { midSentence } from '../../say/sentence.ts'
import { sayCounted, sayMeasure } from '../../say/measure.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { statusWord } from '../../say/status.ts'
import { unknownWords } from '../../say/unknown.ts'
import { numbersOf, standingOf, type OriginRow } from './origins.ts'
import { filled, t } from '../../model/words.ts'

/** The strip beside a row: whose number, when, what it counts, where and over which period. */
export type Strip = {
  readonly name: string
  readonly status: Status
  readonly counts: string
  readonly scope: string
  /** Undefined for a denial that names none. */
  readonly period: string | undefined
}

export function stripOf(estimate: Estimate, records: Records): Strip {
  const status = standingOf(estimate, records)
  return {
    name: sayDatedLabel(estimate),
    status,
    counts: [sayCounted(estimate), statusWord(status)].filter(Boolean).join(' · '),
    scope: sayScope(estimate),
    period: estimate.period
      ? shortPeriod(estimate.period)
      : estimate.quantity
        ? unknownWords.period
        : undefined,
  }
}

/** A repeat in words, with what it changed on the way (value, qualifier, measure, firmness); our sum as ours. */
export function sayRepeat(repeat: Estimate, origin: Estimate, records: Records): string {
  if (repeat.ours && repeat.quantity)
    return [
      t('our sum of its rows: {value}', { value: sayQuantity(repeat.quantity) }),
      sayCounted(repeat),
    ]
      .filter(Boolean)
      .join(', ')
  const says =
    repeat.quantity &&
    origin.quantity &&
    sayQuantity(repeat.quantity) !== sayQuantity(origin.quantity)
      ? t('as “{value}”', { value: sayQuantity(repeat.quantity) })
      : ''
  const counts = repeat.measures === origin.measures ? '' : sayMeasure(repeat)
  const status = standingOf(repeat, records)
  const aside = [
    ...(repeat.repeats?.inferred ? [t('inferred')] : []),
    ...(status === standingOf(origin, records) ? [] : [statusWord(status)]),
    ...(repeat.caveat ? [repeat.caveat] : []),
  ]
  const changes = [says || (counts && t('as')), counts].filter(Boolean).join(' ')
  return [
    t('repeated by {who}', { who: midSentence(sayDatedLabel(repeat)) }),
    changes && ` ${changes}`,
    aside.length > 0 ? ` (${aside.join('; ')})` : '',
  ].join('')
}

/** What a number that is drawn large goes back to, with what it changed on the way. */
export function sayOriginOf(lead: Estimate, origin: Estimate): string {
  const says =
    origin.quantity && lead.quantity && sayQuantity(origin.quantity) !== sayQuantity(lead.quantity)
      ? `: ${sayQuantity(origin.quantity)}`
      : ''
  const inferred = lead.repeats?.inferred ? t(' (inferred)') : ''
  const what = midSentence(sayDatedLabel(origin))
  return `${lead.ours ? t('our sum of {what}', { what }) : t('repeats {what}', { what })}${says}${inferred}`
}

/**
 * How many numbers there are, and from how many origins: repeats are not agreement, nor are two numbers of one body,
 * nor a number whose source says that it repeats another.
 */
export function sayOrigins(rows: readonly OriginRow[], records: Records): string {
  const numbers = numbersOf(rows)
  const published = numbers.filter((e) => !e.ours && drawnOf(e) !== 'denied').length
  const ours = numbers.filter((e) => e.ours).length
  const denials = numbers.filter((e) => drawnOf(e) === 'denied').length
  const origins = countVoices(rows, records)
  const say = countsTogether(published, origins, ours, denials)
  const parts = [
    t('{numbers} from {origins}', {
      numbers: say.count(published, 'published number'),
      origins: say.count(origins, 'origin'),
    }),
    ...(ours > 0 ? [say.count(ours, 'sum of our own')] : []),
    ...(denials > 0 ? [say.count(denials, 'denial')] : []),
  ]
  return sayList(parts)
}

/** The voices behind the published numbers of some rows, each once. */
function countVoices(rows: readonly OriginRow[], records: Records): number {
  const published = rows.filter(({ origin }) => !origin.ours && drawnOf(origin) !== 'denied')
  const voices = published.flatMap(({ origin }) => voicesOfNumber(origin, records))
  return new Set(voices).size
}

/** Why the numbers of an axis are no rivals: in what their counting differs. Empty where it does not. */
export function sayDifferences(estimates: readonly Estimate[]): string {
  const counted = estimates.filter((e) => e.quantity)
  const how = measuresOf(counted).map((measure) => ({
    measure,
    count: counted.filter((e) => measureOf(e).id === measure.id).length,
  }))
  const differ = (key: (e: Estimate) => string) => new Set(counted.map(key)).size > 1
  const say = countsTogether(...how.map(({ count }) => count))
  const each = how.map(({ measure, count }) =>
    filled(agree(count, '{number} counts {what}', '{number} count {what}'), {
      number: say.number(count),
      what:
        measure.drawn === 'both' ? t('both') : t('what was {measure}', { measure: measure.words }),
    }),
  )
  const what = [
    ...(each.length > 1 ? [sayList(each)] : []),
    ...(differ((e) => e.scope.join()) ? [t('they look at different things')] : []),
    ...(differ((e) => e.period?.join() ?? '') ? [t('they cover different periods')] : []),
  ]
  return what.length === 0
    ? ''
    : t('These numbers do not answer one and the same question: {why}.', { why: what.join('; ') })
}
