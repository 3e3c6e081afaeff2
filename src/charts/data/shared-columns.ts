import type { PartialDate, Period } from '../../model/date.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import type { Source } from '../../model/source.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import { shortDate } from '../../say/date.ts'
import { sayScope } from '../../say/estimate.ts'
import { sayMeasure } from '../../say/measure.ts'
import { sayIntervalKind } from '../../say/interval.ts'
import { sayNumber } from '../../say/number.ts'
import { qualifierWords, sayQuantity } from '../../say/quantity.ts'
import { sayUnit } from '../../say/unit.ts'
import type { Column, Foot } from './columns.ts'
import { nameOfSource } from './lookup.ts'
import { t } from '../../model/words.ts'

// What several tables hold stands under the same names and headings in each.

/** A quantity in its parts: no number goes without its qualifier and its unit. */
export const quantityColumns = <Row>(
  of: (row: Row) => Quantity | undefined,
): readonly Column<Row>[] => [
  { id: 'low', heading: 'Low', value: (row) => of(row)?.low, set: 'number' },
  { id: 'central', heading: 'Value', value: (row) => of(row)?.central, set: 'number' },
  { id: 'high', heading: 'High', value: (row) => of(row)?.high, set: 'number' },
  {
    id: 'qualifier',
    heading: 'Said as',
    cell: (row) => sayQualifier(of(row)),
    value: (row) => of(row)?.qualifier,
  },
  {
    id: 'unit',
    heading: 'Unit',
    cell: (row) => sayUnit(of(row)?.unit ?? ''),
    value: (row) => of(row)?.unit,
  },
]

/** What the ends of an interval are, and at which level. */
export const intervalColumns = <Row>(
  of: (row: Row) => Quantity | undefined,
): readonly Column<Row>[] => [
  {
    id: 'interval',
    heading: 'Interval',
    cell: (row) => {
      const quantity = of(row)
      return (quantity && sayIntervalKind(quantity)) ?? ''
    },
    value: (row) => of(row)?.interval?.kind,
  },
  { id: 'level', value: (row) => of(row)?.interval?.level },
]

/** A quantity as one phrase for people, and in its parts for machines. */
export const quantityInWords = <Row>(
  of: (row: Row) => Quantity | undefined,
  { heading = 'Quantity', prefix = '' } = {},
): readonly Column<Row>[] => [
  {
    id: `${prefix}quantity`,
    heading,
    cell: (row) => {
      const quantity = of(row)
      return quantity ? sayQuantity(quantity) : ''
    },
    set: 'number',
  },
  ...quantityColumns(of).flatMap(({ id, value }) =>
    value ? [{ id: `${prefix}${id}`, value }] : [],
  ),
]

/** The cells of a quantity in a last row. */
export const quantityFoot = (quantity: Quantity): Foot => ({
  low: sayIfKnown(quantity.low),
  central: sayIfKnown(quantity.central),
  high: sayIfKnown(quantity.high),
  qualifier: sayQualifier(quantity),
  unit: sayUnit(quantity.unit),
})

/** A bare number says that it was given as exact. */
const sayQualifier = (quantity: Quantity | undefined): string =>
  quantity ? qualifierWords[quantity.qualifier] || t('exact') : ''

const sayIfKnown = (value: number | undefined): string =>
  value === undefined ? '' : sayNumber(value)

/** A date as precise as it is known. */
export const dateColumn = <Row>(
  { id, heading }: { readonly id: string; readonly heading: string },
  of: (row: Row) => PartialDate | undefined,
): Column<Row> => ({
  id,
  heading,
  cell: (row) => sayDateIfKnown(of(row)),
  value: of,
  set: 'solid',
})

const sayDateIfKnown = (date: PartialDate | undefined): string =>
  date === undefined ? '' : shortDate(date)

/** Both ends of a period. */
export const periodColumns = <Row>(
  of: (row: Row) => Period | undefined,
): readonly Column<Row>[] => [
  dateColumn({ id: 'from', heading: 'From' }, (row) => of(row)?.[0]),
  dateColumn({ id: 'to', heading: 'To' }, (row) => of(row)?.[1]),
]

/** When a number was put forward; a sum of ours is dated for machines, and published by nobody. */
export const publishedColumn = <Row>(of: (row: Row) => Estimate | undefined): Column<Row> => ({
  ...dateColumn({ id: 'published', heading: 'Published' }, (row) => of(row)?.published),
  cell: (row) => {
    const number = of(row)
    return number && !number.ours ? shortDate(number.published) : ''
  },
})

/** What a number counts, and of whom. */
export const countsColumns = <Row>(
  of: (row: Row) => Pick<Estimate, 'measures' | 'means' | 'scope'>,
): readonly Column<Row>[] => [
  {
    id: 'measures',
    heading: 'Counts',
    cell: (row) => sayMeasure(of(row)),
    value: (row) => of(row).measures,
  },
  {
    id: 'scope',
    heading: 'Scope',
    cell: (row) => sayScope(of(row)),
    value: (row) => of(row).scope.join('; '),
  },
]

/** How firmly a row stands. */
export const statusColumn = <Row>(of: (row: Row) => Status): Column<Row> => ({
  id: 'status',
  heading: 'Status',
  cell: (row) => statusFaces[of(row)].label,
  value: of,
})

type Sourced = {
  readonly source?: string | undefined
  readonly locator?: string | undefined
  readonly claim?: string | undefined
}

/** What else is said of a row. */
export const noteColumn = <Row>(of: (row: Row) => string | undefined): Column<Row> => ({
  id: 'note',
  heading: 'Note',
  value: of,
  set: 'words',
})

/** Where a row is from, by its publisher if not told otherwise, and the claim that it stands for. */
export const sourceColumns = <Row>(
  of: (row: Row) => Sourced,
  { sources }: Records,
  name: (source: Source) => string = nameOfSource,
): readonly Column<Row>[] => [
  {
    id: 'source_id',
    heading: 'Source',
    cell: (row) => {
      const { source = '' } = of(row)
      const known = sources.get(source)
      return known ? name(known) : source
    },
    value: (row) => of(row).source,
  },
  { id: 'locator', value: (row) => of(row).locator },
  { id: 'claim_id', value: (row) => of(row).claim },
]
