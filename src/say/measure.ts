import { sayCount } from './count.ts'
import { sayNumber } from './number.ts'
import { sayUnit } from './unit.ts'
import { measureOf, type Measure, type Measured } from '../model/measure.ts'

/** What a reader is told a number counts. */
export const sayMeasure = (of: Measured): string => measureOf(of).words

/** How many of a measure: `3 plans`, `3 planned` where it has no noun. */
export const sayOfMeasure = (count: number, { noun, words }: Measure): string =>
  noun ? sayCount(count, noun) : `${sayNumber(count)} ${words}`

/** What a figure measures, with its unit unless the words name that: `Deaths in 2020`, never `Deaths in 2020, deaths`. */
export function sayWhatIsMeasured({
  measure,
  unit,
}: {
  readonly measure: string
  readonly unit?: string | undefined
}): string {
  const isSaid = unit !== undefined && measure.toLowerCase().includes(unit.toLowerCase())
  return unit === undefined || isSaid ? measure : `${measure}, ${sayUnit(unit)}`
}

/** The same behind a value; empty where it goes without saying. */
export function sayCounted(of: Measured): string {
  const { usual, words } = measureOf(of)
  return usual ? '' : words
}
