import { isRounded } from '../../model/round-sum.ts'
import type { Records } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'
import { writeCsv } from './csv.ts'
import type { Table } from './drawing.ts'
import { agree, countsTogether, sayCount } from '../../say/count.ts'
import { entityName } from '../../say/entity.ts'
import { sayList } from '../../say/list.ts'
import { sayNumber } from '../../say/number.ts'
import { saySumOf } from '../../say/quantity.ts'
import { capital } from '../../say/sentence.ts'
import { statusWord } from '../../say/status.ts'
import type { PartRow } from './parts.ts'
import type { Total } from '../../model/total.ts'

/** Parts as the rows of a table, with their sum, which is ours, as the last one. */
export function partTable(
  caption: string,
  {
    rows,
    total,
    records,
  }: { readonly rows: readonly PartRow[]; readonly total: Total; readonly records: Records },
): Table {
  const number = (value: number | undefined) => (value === undefined ? '' : sayNumber(value))
  return {
    caption,
    head: [
      'Victim',
      'Place',
      'Date',
      'Low',
      'Value',
      'High',
      'Unit',
      'Label',
      'Attributed by',
      'Attribution',
      'Note',
    ],
    rows: [
      ...rows.map((row) => [
        capital(row.name),
        row.place,
        row.date,
        number(row.quantity?.low),
        number(row.quantity?.central),
        number(row.quantity?.high),
        row.quantity?.unit ?? '',
        row.label,
        attributedBy(row, records),
        statusFaces[row.status].label,
        [row.row && `row ${row.row}`, row.note].filter(Boolean).join(': '),
      ]),
      ...(total.quantity
        ? [
            [
              'Sum, our arithmetic',
              '',
              '',
              number(total.quantity.low),
              number(total.quantity.central),
              number(total.quantity.high),
              total.quantity.unit,
              '',
              '',
              total.status ? statusFaces[total.status].label : '',
              total.unpriced > 0 ? `and ${sayCount(total.unpriced, 'part')} without a value` : '',
            ],
          ]
        : []),
    ],
  }
}

/** The same as a file: one line a part; an empty value is unknown, never zero. */
export function partCsv(rows: readonly PartRow[], records: Records): string {
  return writeCsv(
    [
      'incident_id',
      'victim',
      'place',
      'date',
      'sector',
      'low',
      'central',
      'high',
      'qualifier',
      'unit',
      'label',
      'attribution',
      'attributed_by',
      'disputed_by',
      'row',
      'source_id',
      'claim_id',
    ],
    rows.map((row) => {
      const incident = records.incidents.get(row.id)
      return [
        row.id,
        incident?.victim,
        incident?.place,
        incident?.date,
        incident?.sector,
        row.quantity?.low,
        row.quantity?.central,
        row.quantity?.high,
        row.quantity?.qualifier,
        row.quantity?.unit,
        row.label,
        row.status,
        attributedBy(row, records, '; '),
        incident?.disputedBy.map(({ by }) => entityName(by, records.entities)).join('; '),
        row.row,
        row.source,
        row.claim,
      ]
    }),
  )
}

/** Names of those who attribute an incident, each once. */
export function attributedBy(row: PartRow, records: Records, separator?: string): string {
  const names =
    records.incidents.get(row.id)?.attributedBy.map(({ by }) => entityName(by, records.entities)) ??
    []
  const once = [...new Set(names)]
  return separator === undefined ? sayList(once) : once.join(separator)
}

/** A sum in a sentence: what it comes to, what it leaves out, and that it is ours. */
export function sayTotal(total: Total): string {
  const { quantity, priced, unpriced } = total
  const say = countsTogether(priced, unpriced)
  const verbs = agree(
    unpriced,
    'has no published value and counts',
    'have no published value and count',
  )
  const rest =
    unpriced > 0 ? ` ${capital(say.count(unpriced, 'part'))} ${verbs} as unknown, not as zero.` : ''
  if (!quantity) return `No part has a published value.${rest}`
  const sum = `${agree(priced, 'brings', 'bring')} the sum to ${saySumOf(quantity)}`
  const ours = isRounded(quantity) ? 'our arithmetic, rounded' : 'our arithmetic'
  return `The ${say.count(priced, 'priced part')} ${sum} (${ours}).${rest}`
}

/** How firm a sum is: as its weakest part, in words. */
export function sayWeakest({ status }: Total): string {
  return `weakest part: ${statusWord(status ?? 'attributed')}`
}
