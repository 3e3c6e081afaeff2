import type { z } from 'astro/zod'
import { recordSchemas, type RecordCollection } from '../../model/record-schemas.ts'
import { leafKinds, type LeafKind } from './leaf-kinds.ts'

/** What a field holds: one value, or a list of values. */
export type FieldValue = Scalar | readonly Scalar[]
type Scalar = string | number | boolean | null

/** A way into a record: keys and indexes. */
type Path = readonly (string | number)[]

/** One value of a record, or one list of them, under a name that stays when entries change places. */
export type Field = {
  /**
   * Keys joined by slashes; an entry of a list is named by what tells it from the others: `evidence/<source>/note`.
   */
  readonly name: string
  /** Where it stands in the record. */
  readonly at: Path
  readonly value: FieldValue
  readonly kind: FieldKind
}

/**
 * Words that readers are shown or values, alone, in a list, or in a set; the order in which entries stand; or the data
 * that the numbers of some words are bound to.
 */
export type FieldKind = 'words' | 'word-set' | 'value' | 'value-set' | 'order' | 'numbers'

/**
 * What of a record is no field: its id, which names it, what the build computes or a program adds for itself, and
 * the digest of an extract, which is signed on its own. Everything else is, so that nothing a reader sees can be
 * left out by oversight.
 */
const noFields: ReadonlySet<string> = new Set(['$schema', 'id', 'titleMarkup', 'custom/extract'])

/** What the build found an id to mean; who changes it changes the record where it is declared. */
const meaning = 'means'

/** Values the build computes; their operands are fields. */
const computed: Partial<Record<RecordCollection, ReadonlySet<string>>> = {
  derived: new Set(['quantity']),
}

/**
 * Every field of a record. What is absent is the same as an empty list, `false`, and what a schema takes it to be:
 * so a field that the model gains is no change of every record.
 */
export function fieldsOf(collection: RecordCollection, record: object): readonly Field[] {
  const kinds = kindsOf(collection)
  return Object.entries(record)
    .filter(([key]) => !computed[collection]?.has(key))
    .flatMap(([key, value]) => [
      ...fieldsIn(value, { name: key, at: [key], pattern: key, above: undefined, kinds }),
    ])
}

/** A number of a text of a record, as written, and the datum that it is bound to. */
export type BoundNumber = { readonly at: Path; readonly words: string; readonly ref: string }

/** What the name of a field ends with that says what the numbers of another are bound to. */
const ofNumbers = '#numbers'

/** The field whose numbers a field tells of; undefined for one that is a field of its own. */
export const textOf = (name: string): string | undefined =>
  name.endsWith(ofNumbers) ? name.slice(0, -ofNumbers.length) : undefined

/** Fields, each followed by what its numbers are bound to: `$2 billion = estimates/a`. */
export const withNumbers = (
  fields: readonly Field[],
  numbers: readonly BoundNumber[],
): readonly Field[] =>
  numbers.length === 0
    ? fields
    : fields.flatMap((field): readonly Field[] => {
        const own = numbers.filter(({ at }) => field.at.every((step, i) => at[i] === step))
        const value = own.map(({ words, ref }) => `${words} = ${ref}`)
        const name = `${field.name}${ofNumbers}`
        const isText = field.kind === 'words' || field.kind === 'word-set'
        return isText && own.length > 0
          ? [field, { name, at: field.at, value, kind: 'numbers' }]
          : [field]
      })

/** The number and the datum of one value of such a field. */
export function splitNumber(value: string): { readonly words: string; readonly ref: string } {
  const at = value.lastIndexOf(' = ')
  return { words: value.slice(0, at), ref: value.slice(at + 3) }
}

/** Shown, but a code: `kW` written otherwise is another unit. */
const code = 'unit'

type Walk = {
  readonly name: string
  readonly at: Path
  /** The path as schemas have it, with `*` for an index. */
  readonly pattern: string
  readonly above: LeafKind | undefined
  readonly kinds: ReadonlyMap<string, LeafKind>
}

function* fieldsIn(value: unknown, walk: Walk): Generator<Field> {
  // What a program adds to its own records, or a schema reads as a whole, is of the kind of what it stands in.
  const kind = walk.kinds.get(walk.pattern) ?? walk.above
  const { name, at } = walk
  if (value === undefined || value === false || noFields.has(walk.pattern)) return
  if (at.at(-1) === meaning) return
  if (isScalar(value)) {
    if (value === kind?.usual) return
    const isWords = typeof value === 'string' && kind?.visible === true && at.at(-1) !== code
    yield { name, at, value, kind: isWords ? 'words' : 'value' }
    return
  }
  if (Array.isArray(value)) yield* entriesOf(value, { ...walk, above: kind })
  else {
    for (const [key, entry] of Object.entries(value as object)) {
      yield* fieldsIn(entry, step({ ...walk, above: kind }, { name: key, at: key, pattern: key }))
    }
  }
}

function* entriesOf(list: readonly unknown[], walk: Walk): Generator<Field> {
  if (list.length === 0) return
  const { name, at, above } = walk
  if (list.some(isScalar)) {
    const isWords = walk.kinds.get(`${walk.pattern}/*`)?.visible ?? above?.visible
    // A list of texts is compared text by text; an operand that is an object is one value of its list.
    const values = list.map((entry) => (isScalar(entry) ? entry : JSON.stringify(entry)))
    const kind = isWords ? 'words' : 'value'
    yield { name, at, value: values, kind: above?.unordered ? setOf[kind] : kind }
    return
  }
  const names = namesOf(list)
  if (!above?.unordered && list.length > 1) yield { name, at, value: names, kind: 'order' }
  for (const [i, entry] of list.entries()) {
    yield* fieldsIn(entry, step(walk, { name: names[i] ?? String(i), at: i, pattern: '*' }))
  }
}

const setOf = { words: 'word-set', value: 'value-set' } as const

const step = (
  { name, at, pattern, ...rest }: Walk,
  next: { readonly name: string; readonly at: string | number; readonly pattern: string },
): Walk => ({
  ...rest,
  name: `${name}/${next.name}`,
  at: [...at, next.at],
  pattern: `${pattern}/${next.pattern}`,
})

/** Keys that tell an entry of a list from the others, the surest first. */
const naming = ['id', 'source', 'claim', 'incident', 'period', 'by', 'path'] as const

/** A name for each entry of a list: what it names, counted where several name the same; else its number. */
function namesOf(list: readonly unknown[]): readonly string[] {
  const seen = new Map<string, number>()
  return list.map((entry, i) => {
    const name = naming
      .map((key): unknown => (entry as Readonly<Record<string, unknown>>)[key])
      .find((value) => typeof value === 'string')
    if (typeof name !== 'string') return String(i + 1)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const plain = name.replaceAll('/', '-') // a slash parts the names of a path
    return count === 1 ? plain : `${plain}~${count}`
  })
}

/** True where readers are shown, as it is written, a text that stands there in a record. */
export const isShownAt = (collection: RecordCollection, at: Path): boolean =>
  kindsOf(collection).get(at.map((step) => (typeof step === 'number' ? '*' : step)).join('/'))
    ?.visible === true

const isScalar = (value: unknown): value is Scalar => value === null || typeof value !== 'object'

const known = new Map<RecordCollection, ReadonlyMap<string, LeafKind>>()

/** The kinds of a collection's values, made of its schema when they are first asked for. */
function kindsOf(collection: RecordCollection): ReadonlyMap<string, LeafKind> {
  const schema: z.ZodType = recordSchemas[collection]
  const kinds = known.get(collection) ?? leafKinds(schema)
  known.set(collection, kinds)
  return kinds
}
