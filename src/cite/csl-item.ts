import type { CslDate } from '../model/csl-date.ts'
import { cslFields, dateFields } from '../model/csl-fields.ts'
import type { Source } from '../model/source.ts'

/** An item of CSL-JSON, as other programs take it. */
export type CslItem = { readonly id: string; readonly type: string } & Readonly<
  Record<string, unknown>
>

/** A source as an item of CSL-JSON 1.0.2: the inverse of `sourceSchema`, without what only this build reads. */
export function cslItemOf(source: Source): CslItem {
  const { id, type, titleMarkup, custom } = source
  const known = Object.entries(source).flatMap(([field, value]) =>
    value === undefined || value === null || value === '' || !cslFields.includes(field)
      ? []
      : [[field, isDateField(field) ? writeDate(source[field]) : value] as const],
  )
  return {
    ...Object.fromEntries(known),
    id,
    type,
    title: titleMarkup,
    custom: without(custom, ['waivers', 'extract']),
  }
}

/** An object without some of its fields. */
const without = (fields: object, left: readonly string[]): object =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !left.includes(key)))

/** An item without some of its fields. */
export const itemWithout = (item: CslItem, left: readonly string[]): CslItem => ({
  ...without(item, left),
  id: item.id,
  type: item.type,
})

type DateField = (typeof dateFields)[number]
const isDateField = (field: string): field is DateField =>
  dateFields.some((known) => known === field)

/** A range without an end has a second date of zero, as processors read it. */
function writeDate(date: CslDate | undefined): object | undefined {
  if (!date) return undefined
  const { open, 'date-parts': parts, ...rest } = date
  return { ...(parts ? { 'date-parts': open ? [...parts, [0]] : parts } : {}), ...rest }
}
