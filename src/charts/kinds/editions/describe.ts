import { endsOf } from '../../../model/date.ts'
import { sayDate } from '../../../say/date.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { centralOf } from '../../../model/quantity.ts'
import { agree, countsTogether } from '../../../say/count.ts'
import { latestOf, replacedOf, type PeriodGroup } from './revisions.ts'
import { largestRevision, sayCounts, sayEdition } from './say-revision.ts'
import { filled, t } from '../../../model/words.ts'

/** How many values were revised, the largest revision, and where publishers stand furthest apart. */
export function describeEditions(groups: readonly PeriodGroup[]): string {
  const all = groups.flatMap(({ revisions }) => revisions)
  if (all.length === 0) return t('There is no series to draw.')
  const publishers = [...new Set(all.map(({ publisher }) => publisher))]
  const revised = all.filter((revision) => replacedOf(revision).length > 0)
  const [first = '', last = ''] = [groups[0], groups.at(-1)].map((group) => group?.period)
  const [start, end] = [sayDate(endsOf(first)[0]), sayDate(endsOf(last)[1])]
  const span = start === end ? start : `${start}${t(' to ')}${end}`
  const say = countsTogether(all.length)

  return [
    filled(
      agree(
        Math.max(1, revised.length),
        '{span}, as counted by {who}: {values}, of which {number} was revised in a later edition.',
        '{span}, as counted by {who}: {values}, of which {number} were revised in a later edition.',
      ),
      {
        span,
        who: sayList(publishers),
        values: say.count(all.length, 'value'),
        number: say.number(revised.length),
      },
    ),
    sayLargest(groups),
    sayFurthest(groups),
    sayCounts(groups),
  ]
    .filter(Boolean)
    .join(' ')
}

function sayLargest(groups: readonly PeriodGroup[]): string {
  const largest = largestRevision(groups)
  if (!largest) return ''
  const { period, revision } = largest
  const [from, to] = [revision.values[0], latestOf(revision)]
  return t(
    'The largest revision by share: {who} had {before} for {period} in {earlier} and {after} in {later}.',
    {
      who: revision.publisher,
      before: sayQuantity(from.quantity),
      period: sayDate(period),
      earlier: sayEdition(from.series),
      after: sayQuantity(to.quantity),
      later: sayEdition(to.series),
    },
  )
}

/** The period whose standing values differ most by ratio; nothing where each is counted once. */
function sayFurthest(groups: readonly PeriodGroup[]): string {
  const shared = groups.flatMap(({ period, revisions }) => {
    const sorted = [...revisions].sort((a, b) => valueOf(a) - valueOf(b))
    const [low, high] = [sorted[0], sorted.at(-1)]
    const isComparable =
      low !== undefined &&
      high !== undefined &&
      low !== high &&
      valueOf(low) > 0 &&
      unitOf(low) === unitOf(high)
    return isComparable ? [{ period, low, high, ratio: valueOf(high) / valueOf(low) }] : []
  })
  const [widest] = shared.sort((a, b) => b.ratio - a.ratio)
  if (!widest || widest.ratio === 1) return ''
  const { period, low, high } = widest
  return t('The publishers stand furthest apart on {period}: {low}, {high}.', {
    period: sayDate(period),
    low: `${low.publisher} ${sayQuantity(latestOf(low).quantity)}`,
    high: `${high.publisher} ${sayQuantity(latestOf(high).quantity)}`,
  })
}

const unitOf = (revision: PeriodGroup['revisions'][number]) => latestOf(revision).quantity.unit
const valueOf = (revision: PeriodGroup['revisions'][number]) =>
  centralOf(latestOf(revision).quantity)
