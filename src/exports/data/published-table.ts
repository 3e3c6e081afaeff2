/**
 * What the cells of a column are: a date is as precise as it is known, `2019`, `2019-09` or `2019-09-13`; of dates there
 * is one, or the first and last of several, `2020/2021`.
 */
export type FieldType =
  'string' | 'number' | 'boolean' | 'partial-date' | 'dates' | 'date' | 'address'

/** A cell as a file has it; undefined is unknown. */
export type Value = string | number | boolean | undefined

/** A column of a table that is published. */
export type Field = {
  readonly name: string
  /** What it holds, in a sentence. */
  readonly about: string
  readonly type: FieldType
  /** True where no cell is empty. */
  readonly isRequired: boolean
  /** The values there are, where they are few and known. */
  readonly oneOf?: readonly string[] | undefined
  /** The table whose ids its cells are. */
  readonly refersTo?: string | undefined
}

/** A table that is published: what its files and its page are made of. */
export type PublishedTable = {
  /** Its name in addresses: `estimates` is `/data/estimates/` and `/data/estimates.csv`. */
  readonly id: string
  readonly title: string
  readonly about: string
  readonly fields: readonly Field[]
  /** The fields that name a row. */
  readonly key: readonly string[]
  /** Values by row, in the order of the fields. */
  readonly values: readonly (readonly Value[])[]
  readonly csv: string
}

/** As precise as it is known, as a pattern. */
export const partialDatePattern = String.raw`-?\d{4}(-\d{2}(-\d{2})?)?`

/** The same, or two of them. */
export const datesPattern = `${partialDatePattern}(/${partialDatePattern})?`
