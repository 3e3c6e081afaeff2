import { endsOf } from '../../../model/date.ts'
import { centralOf } from '../../../model/quantity.ts'
import type { Series } from '../../../model/series.ts'
import { shortDate } from '../../../say/date.ts'
import { sayScope } from '../../../say/estimate.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList, sayOrder } from '../../../say/list.ts'
import { sayCounted } from '../../../say/measure.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { latestOf, replacedOf, type PeriodGroup, type Revision } from './revisions.ts'
import { t } from '../../../model/words.ts'

/** What an earlier edition said, and when: `was about £30 million (May 1931)`. */
export function sayReplaced(revision: Revision): string {
  const before = replacedOf(revision).map(
    ({ quantity, series }) => `${sayQuantity(quantity)} (${sayEdition(series)})`,
  )
  return before.length === 0 ? '' : t('was {before}', { before: sayOrder(before) })
}

/** The month or years in which an edition came out, in words that stay on one line. */
export function sayEdition({ edition }: Series): string {
  const [, last] = endsOf(edition)
  const when = last === edition ? edition.slice(0, 7) : edition
  return shortDate(when).replaceAll(' ', '\u00a0')
}

/** Revision by the largest share of the value that it moved; none where nothing was revised. */
export function largestRevision(
  groups: readonly PeriodGroup[],
): { readonly period: string; readonly revision: Revision } | undefined {
  const all = groups.flatMap(({ period, revisions }) =>
    revisions
      .filter((revision) => replacedOf(revision).length > 0)
      .map((revision) => ({ period, revision, share: shareMoved(revision) })),
  )
  return all.sort((a, b) => b.share - a.share)[0]
}

function shareMoved(revision: Revision): number {
  const first = centralOf(revision.values[0].quantity)
  const last = centralOf(latestOf(revision).quantity)
  const larger = Math.max(Math.abs(first), Math.abs(last))
  return larger === 0 ? 0 : Math.abs(last - first) / larger
}

/** What the series count: one phrase where all count the same, else the commonest and who differs from it. */
export function sayCounts(groups: readonly PeriodGroup[]): string {
  const series = new Set(
    groups
      .flatMap(({ revisions }) => revisions.flatMap(({ values }) => values))
      .map((v) => v.series),
  )
  const byWhat = Map.groupBy(series, sayWhat)
  const [[common] = [''], ...others] = [...byWhat].sort((a, b) => b[1].length - a[1].length)
  if (byWhat.size === 0) return ''
  if (others.length === 0) return t('All count {what}.', { what: common })
  const each = others.map(
    ([what, who]) => `${sayList(who.map(({ label }) => isolate(label)))}: ${what}`,
  )
  return `${t('They do not all count the same thing. Most count {what};', { what: common })} ${each.join('; ')}.`
}

const sayWhat = (series: Series): string =>
  [sayScope(series), sayCounted(series)].filter(Boolean).join(', ')
