import { z } from 'astro/zod'
import { formed } from './demand.ts'
import { hidden, unordered } from './visible.ts'

/** The collections a claim's words can be bound to. */
export const valueCollections = [
  'estimates',
  'incidents',
  'entities',
  'events',
  'series',
  'quantities',
  'derived',
  'sources',
] as const
export type ValueCollection = (typeof valueCollections)[number]

/**
 * Names a datum that words are held against: `estimates/peak-1953`, `sources/harbour-log`.
 * A point of a series is named by its period after a hash: `series/gauge-1954#1953`, `series/gauge#1953/1954`.
 */
export const valueRefSchema = formed(
  hidden(z.string()),
  new RegExp(
    `^(?:${valueCollections.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*(?:#\\d{4}(?:-\\d{2}){0,2}(?:/\\d{4}(?:-\\d{2}){0,2})?)?$`,
  ),
  'value-reference',
  `must be an id in one of ${valueCollections.join(', ')}, such as estimates/some-id`,
)
export type ValueRef = z.infer<typeof valueRefSchema>

/** Data that the words of a record are bound to, beside those that it is, or names otherwise. */
export const wordValuesSchema = unordered(z.array(valueRefSchema).min(1)).optional()

/** Takes a reference apart: `series/a#2023` is `{ collection: 'series', id: 'a', point: '2023' }`. */
export function parseValueRef(ref: ValueRef): {
  readonly collection: ValueCollection
  readonly id: string
  readonly point: string | undefined
} {
  const [path = '', point] = ref.split('#')
  const [name = '', id = ''] = path.split('/')
  const collection = valueCollections.find((known) => known === name)
  if (!collection) throw new Error(`invalid value reference: ${ref}`)
  return { collection, id, point }
}
