import { known, sum, type Known } from '../../model/known.ts'

type Terms = readonly Known[]

/** What is known of the smallest, the largest, the mean and the range of some values of one unit; there are some. */
export const ofSeveral: Readonly<
  Record<'min' | 'max' | 'mean' | 'range', (terms: Terms) => Known>
> = {
  min: (terms) => extreme(terms, Math.min),
  max: (terms) => extreme(terms, Math.max),
  mean: (terms) => {
    const total = sum(terms)
    const part = (value: number) => value / terms.length
    return {
      ...total,
      low: part(total.low),
      high: part(total.high),
      named: part(total.named),
      central: total.central === undefined ? undefined : part(total.central),
    }
  },
  range: (terms) => {
    const [least, most] = [extreme(terms, Math.min), extreme(terms, Math.max)]
    return {
      ...least,
      high: most.high,
      highStrict: most.highStrict,
      central: undefined,
      named: (least.named + most.named) / 2,
    }
  },
}

/** Per cent of a base as the change from it: 97 of 100 is −3. */
export const change = (percent: Known): Known =>
  sum([percent, known({ central: -100, unit: percent.unit, qualifier: 'exact' })])

/** Each end of the extreme is the extreme of that end, and as strict as the one that it is of. */
function extreme(terms: Terms, pick: (...values: number[]) => number): Known {
  const low = pick(...terms.map((term) => term.low))
  const high = pick(...terms.map((term) => term.high))
  const centrals = terms.flatMap(({ central }) => central ?? [])
  const base = sum(terms)
  return {
    ...base,
    low,
    high,
    named: pick(...terms.map(({ named }) => named)),
    central: centrals.length === terms.length ? pick(...centrals) : undefined,
    lowStrict: terms.some((term) => term.low === low && term.lowStrict),
    highStrict: terms.some((term) => term.high === high && term.highStrict),
  }
}
