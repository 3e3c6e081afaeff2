import type { Quantity } from '../../../model/quantity.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayIntervalKind } from '../../../say/interval.ts'
import { sayList } from '../../../say/list.ts'
import { capital } from '../../../say/sentence.ts'
import { t } from '../../../model/words.ts'

type Named = { readonly label: string; readonly quantities: readonly Quantity[] }

/**
 * What the bands or whiskers are: once where all are the same, else whose is which, since a wider one may
 * only be of a higher level.
 */
export function sayIntervals(all: readonly Named[]): string {
  const withInterval = all.flatMap(({ label, quantities }) =>
    quantities
      .filter(({ low, high }) => low !== undefined && low !== high)
      .map((quantity) => ({ label, what: sayIntervalKind(quantity) ?? t(unknown) })),
  )
  const byWhat = [...Map.groupBy(withInterval, ({ what }) => what)]
  const [first, ...others] = byWhat
  if (!first) return ''
  if (others.length === 0) return `${capital(first[0])}.`
  const each = byWhat.map(([what, who]) => {
    const labels = [...new Set(who.map(({ label }) => isolate(label)))]
    return `${sayList(labels)}: ${what}`
  })
  return `${t('Not all intervals are of one kind.')} ${each.join('; ')}.`
}

const unknown = 'interval of no stated level'
