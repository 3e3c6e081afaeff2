import type { z } from 'astro/zod'
import { addAll } from '../../model/add-all.ts'
import { storedResult } from '../../cache/stored-results.ts'
import { idSchema } from '../../model/id.ts'
import type { Message } from '../../model/message.ts'
import { sourceIdOf } from '../../model/source-id.ts'
import type { Broken } from '../read/broken.ts'
import type { Collection } from '../read/collection.ts'
import { parseJson, soundJson } from '../read/json-place.ts'
import { folders, lists, recordOf, type FolderName, type ListName } from '../read/layout.ts'
import { owedBy } from '../shape/owed.ts'
import type { ParsedFile, ParseResult } from '../read/parsed-file.ts'
import { hiddenCharacters } from '../read/plain-text.ts'
import { keptByContent, keptByText, keptCollections } from './kept.ts'
import type { Places } from './places.ts'
import type { TextFile } from '../read/read.ts'
import { strangeness } from '../shape/source-strangeness.ts'
import { validate } from '../shape/validate.ts'
import { toldOnce, type Told } from './told-once.ts'
import { quoted } from '../../say/quoted.ts'

/** What gathering records writes to: where they stand, which are there but unusable, and what is wrong. */
export type Gathering = {
  /** The content folder as messages print it. */
  readonly folder: string
  readonly places: Places
  readonly broken: Broken
  readonly messages: Message[]
}

type WithId<T> = T & { readonly id: string }

/** The JSON of a file, or undefined with its faults in the gathering. */
export function parseFile({ text, file }: TextFile, gathering: Gathering): ParsedFile | undefined {
  const { parsed, messages } = readOnce(file, text, () => {
    let anew: ParseResult | undefined
    // To look for faults takes ten times as long as to read what has none.
    const isSound = storedResult('sound-json', [file, text], () => {
      anew = readAnew(text, file)
      return anew.messages.length === 0
    })
    if (anew) return anew
    return isSound ? { parsed: soundJson(text, file), messages: [] } : readAnew(text, file)
  })
  addAll(gathering.messages, messages)
  return parsed
}

function readAnew(text: string, file: string): ParseResult {
  const { parsed, messages } = parseJson(text, file)
  return { parsed, messages: [...messages, ...(parsed ? hiddenCharacters(parsed) : [])] }
}

const readOnce = keptByText<ParseResult>()

/** What files hold, as it was made the first time: a file is of one collection. */
const made = new WeakMap<ParsedFile, readonly unknown[]>()

/** What was made of a file, once as long as its text is the same. */
export function onceFor<T>(parsed: ParsedFile, make: () => readonly T[]): readonly T[] {
  const known = made.get(parsed) as readonly T[] | undefined // what this very function kept
  const records = known ?? make()
  made.set(parsed, records)
  return records
}

/** The records of a collection that is one file, by id, in its order. */
export function gatherList<T extends z.ZodType<{ readonly id: string }>>(
  name: ListName,
  schema: T,
  files: readonly TextFile[],
  gathering: Gathering,
): ReadonlyMap<string, z.output<T>> {
  const records = new Map<string, z.output<T>>()
  const { path, noun } = lists[name]
  const file = files.find((each) => each.path === path)
  if (!file) return keep(`${gathering.folder}/${name}`, records)
  const parsed = parseFile(file, gathering)
  if (!parsed || !Array.isArray(parsed.value)) {
    gathering.broken.add({ of: name, id: undefined })
    if (parsed) gathering.messages.push(notAList(parsed, noun))
    return keep(`${gathering.folder}/${name}`, records)
  }
  const told: Told[] = []
  const list: readonly unknown[] = parsed.value
  const read = onceFor(parsed, () =>
    list.map((entry, i) => {
      const sound = soundEntries(`${file.file}\n${i}`, entry, () => ({}))
      if (sound.value !== undefined) return { value: sound.value as z.output<T>, messages: [] }
      const slot = { parsed, at: [i], noun, ...(name === 'sources' ? { strangeness } : {}) }
      const read = validate(schema, entry, slot)
      // What was said of it stands in a place that may be another.
      if (read.messages.length === 0) sound.value = read.value
      return read
    }),
  )
  for (const [i, { value, messages }] of read.entries()) {
    const entry = list[i]
    const id = value?.id ?? idOf(name, entry)
    addAll(
      told,
      messages.map((message) => ({ message, id: id ?? `entry ${i + 1}` })),
    )
    if (id === undefined) continue
    if (records.has(id) || gathering.broken.has({ of: name, id })) {
      gathering.messages.push(givenTwice(id, noun, parsed, i))
      continue
    }
    gathering.places.set(name, id, parsed, [i])
    if (value) records.set(id, sameRecord(file.file, value))
    else gathering.broken.add({ of: name, id })
  }
  // Sources come by the hundred from other programs, with one thing missing in all.
  const messages = told.map(({ message }) => message)
  addAll(gathering.messages, name === 'sources' ? toldOnce(told, 'source') : messages)
  return keep(`${gathering.folder}/${name}`, records)
}

/** The records of a collection that is a folder, by id, in the order of their file names. */
export function gatherFolder<T extends z.ZodType<object>>(
  name: FolderName & Collection,
  schema: T,
  files: readonly TextFile[],
  gathering: Gathering,
): ReadonlyMap<string, WithId<z.output<T>>> {
  const records = new Map<string, WithId<z.output<T>>>()
  const { noun } = folders[name]
  for (const file of files) {
    const id = recordOf(name, file.path)
    if (id === undefined) continue
    const parsed = parseFile(file, gathering)
    if (!idSchema.safeParse(id).success) gathering.messages.push(badName(id, noun, file.file))
    if (parsed) gathering.places.set(name, id, parsed)
    const [read] = parsed
      ? onceFor(parsed, () => {
          const slot = { parsed, at: [], noun, ...(name === 'claims' ? { owedBy } : {}) }
          const { value, messages } = validate(schema, parsed.value, slot)
          return [{ value: value && sameRecord(file.file, { ...value, id }), messages }]
        })
      : []
    addAll(gathering.messages, read?.messages ?? [])
    if (read?.value) records.set(id, read.value)
    else gathering.broken.add({ of: name, id })
  }
  return keep(`${gathering.folder}/${name}`, records)
}

/** A collection as the thing that it was, where none of its records is another. */
export const keep = keptCollections()

/** A record as the thing that it was, where nothing in it is another: a file holds many, and an edit is of one. */
export const sameRecord = <T extends { readonly id: string }>(file: string, record: T): T =>
  // What was kept under a place of a file is a record of its collection.
  keptRecords(`${file}\n${record.id}`, record, () => record) as T

/** The entries of which nothing was said, by their place in the list, as they came to be. */
const soundEntries = keptByContent<unknown, { value?: unknown }>()

const keptRecords = keptByContent<object, { readonly id: string }>()

function idOf(name: ListName, entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined
  if (typeof entry.id !== 'string') return undefined
  return name === 'sources' ? sourceIdOf(entry.id) : entry.id
}

const notAList = (parsed: ParsedFile, noun: string): Message => ({
  place: parsed.placeOf([]),
  severity: 'error',
  rule: 'json-fits-schema',
  what: 'The file is not a list.',
  why: `It holds every ${noun} of the site, one entry each.`,
  mend: 'Put its entries into `[` and `]`.',
})

const givenTwice = (id: string, noun: string, parsed: ParsedFile, i: number): Message => ({
  place: parsed.placeOf([i, 'id']),
  severity: 'error',
  rule: 'id-is-unique',
  what: `The id ${quoted(id)} belongs to an earlier ${noun} of this file already.`,
  why: 'An id is an address; two things under one address cannot both be reached.',
  mend: 'Give this one another id, or remove it if it is the same thing.',
  actual: id,
})

const badName = (id: string, noun: string, file: string): Message => ({
  place: { file, line: 1, column: 1 },
  severity: 'error',
  rule: 'file-is-readable',
  what: `${quoted(id)} cannot be the id of a ${noun}.`,
  why: 'The file name is the id and the page’s address: lower-case words and digits joined by hyphens.',
  mend: `Rename the file, for example to ${quoted(`${slug(id)}.json`)}.`,
  actual: id,
})

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'a-name'
