import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { format } from 'prettier'
import { buildCorpus, type Loaded, type Read } from '../../src/corpus/load.ts'
import { buildInputs, type BuildInputs } from '../../src/corpus/read/inputs.ts'
import { pathOf, reviewsOf } from '../../src/corpus/read/layout.ts'
import { readFolder } from './read-folder.ts'
import { appendHistory } from '../../src/corpus/write/append-history.ts'
import { signReviews } from '../../src/corpus/write/sign-reviews.ts'
import { setReviewed } from '../../src/corpus/write/set-reviewed.ts'
import { useNearest } from '../../src/say/quoted.ts'
import { Slip } from '../../src/model/slip.ts'
import type { RecordCollection } from '../../src/model/record-schemas.ts'
import { debtsOf } from '../../src/review/record/debts.ts'
import { createFile, judgeUnchanged, replaceFile } from '../command/write.ts'
import { openIn, type Open } from '../../src/review/record/open-records.ts'
import { judgeValueDebts, type Reasons } from './values.ts'
import { harmlessIn, restingOn, sayHarmless, sayOpen } from './open-records.ts'

// `npm run sign-off -- --records [ID … | --all] [--why "…"] [--by NAME]`: show what of the record is not as it
// was reviewed, both values and what rests on it, and sign it.

/** What was asked for: some records, all, or whatever a person accepts when asked. */
export type RecordsRequest = {
  readonly named: readonly string[]
  readonly all: boolean
  readonly why: string | undefined
  readonly by: string | undefined
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true

/** Shows and signs what of the record is open; gives back why, of all that is signed now or was named. */
export async function signOffRecords(request: RecordsRequest): Promise<Reasons> {
  const inputs = buildInputs()
  const read = readFolder(inputs.contentDir)
  const loaded = buildCorpus(read, inputs)
  judgeRead(loaded)
  const open = openIn(loaded.content.recordReviews, loaded.content.reviews)
  const wanted = request.named.map((name) => resolveName(name, loaded))
  const isWanted = ({ record }: Open) => wanted.length === 0 || wanted.includes(record)
  const shown = open.filter(isWanted)
  const resting = restingOn(loaded.content)
  const asker =
    isAsking && !request.all && wanted.length === 0
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined
  const accepted = new Map<string, string | undefined>()
  for (const each of shown) {
    print(sayOpen(each, resting(each.record), colour))
    if (request.all || wanted.length > 0) accepted.set(each.record, request.why)
    const answer = (await asker?.question('  Why is it right? (empty: leave it)  '))?.trim()
    if (answer) accepted.set(each.record, answer)
  }
  asker?.close()
  for (const each of harmlessIn(loaded.content)) print(sayHarmless(each, colour))
  judgeDebts(shown, accepted)
  judgeValueDebts(loaded, accepted)
  if (accepted.size > 0) await sign({ inputs, read, loaded, accepted, by: request.by })
  print(
    `${inputs.contentDir}: ${accepted.size} of ${shown.length} open entries of the record signed.`,
  )
  if (shown.length > 0 && accepted.size === 0 && !isAsking) {
    print('Sign with: npm run sign-off -- --records <collection/id> …, or --all')
  }
  // What is named may have nothing to sign but a value of it that changed by other ways.
  return new Map([...wanted.map((record) => [record, request.why] as const), ...accepted])
}

/** A slip where something of the record could not be read: nobody knows how that stands to its review. */
function judgeRead({ content, messages, corpus }: Loaded): void {
  const unread = messages.find(
    ({ severity, rule, place }) =>
      severity === 'error' &&
      (content.broken.all().length > 0 || !corpus) &&
      /^(?:file-is-readable|json-|derivation-|id-is-unique)/.test(rule) &&
      !place.file.endsWith('.mdx'),
  )
  if (!unread) return
  const { file, line, column } = unread.place
  throw new Slip(
    `${file}:${line}:${column} cannot be read, so nothing was signed: ${unread.what} Mend that first; \`npm run check:content\` says how.`,
  )
}

/** The record that a person named, `claims/a` or `a` where no other has that id. */
function resolveName(name: string, { content }: Loaded): string {
  const known = [...content.recordReviews.keys()]
  if (known.includes(name)) return name
  const ending = known.filter((record) => record.endsWith(`/${name}`))
  const [only, ...others] = ending
  if (only !== undefined && others.length === 0) return only
  if (only !== undefined) throw new Slip(`\`${name}\` may be ${ending.join(' or ')}: name one.`)
  throw new Slip(
    `There is no record \`${name}\`. ${useNearest(name, known, 'name it as `claims/<id>`')}`,
  )
}

/** A slip where a change owes its reason to readers and none is given. */
function judgeDebts(
  shown: readonly Open[],
  accepted: ReadonlyMap<string, string | undefined>,
): void {
  const indebted = shown.filter(
    ({ record, review }) =>
      accepted.has(record) && !accepted.get(record) && debtsOf(review).length > 0,
  )
  const [first] = indebted
  if (!first) return
  throw new Slip(
    `Nothing was signed: ${indebted.map(({ record }) => record).join(', ')} changed in status, or in a number, date, name, negation or hedge of the statement, and the history does not tell of it. ` +
      'Say why with --why "…", which adds the entry, or add it to `history` yourself.',
  )
}

type Signing = {
  readonly inputs: BuildInputs
  readonly read: Read
  readonly loaded: Loaded
  readonly accepted: ReadonlyMap<string, string | undefined>
  readonly by: string | undefined
}

/** Writes the reviews, and the claims' days and histories, unless a file they rest on was changed meanwhile. */
async function sign({ inputs, read, loaded, accepted, by }: Signing): Promise<void> {
  // The day of signing is today, unless the clock is given; the last commit's time would be a day too early.
  const today = (inputs.isClockGiven ? inputs.now : new Date()).toISOString().slice(0, 10)
  const files = await Promise.all(
    read.files.map(async (file) => ({
      ...file,
      text: await withReview(file.path, file.text, { loaded, accepted, today }),
    })),
  )
  const { content } = buildCorpus({ ...read, files }, inputs)
  const before = new Map(read.files.map(({ path, text }) => [path, text]))
  const after = new Map(files.map(({ path, text }) => [path, text]))
  for (const path of before.keys()) if (reviewsOf(path)) after.set(path, '') // nothing of it may be left
  const signature = { today, by: by ?? content.corpus.site.publisher.name }
  for (const [path, text] of signReviews(content, accepted, signature)) after.set(path, text)
  // What was judged has to be what is there.
  const at = (path: string) => join(inputs.contentDir, path)
  for (const record of accepted.keys()) {
    const path = fileOf(record)
    const text = before.get(path)
    if (text !== undefined) judgeUnchanged(at(path), text)
  }
  for (const [path, text] of after)
    if (text !== before.get(path)) write(at(path), text, before.get(path))
}

/** The file that a record stands in. */
function fileOf(record: string): string {
  const [collection = '', id = ''] = record.split('/')
  // The names of records begin with their collections.
  return record === 'site'
    ? 'site.json'
    : pathOf(collection as Exclude<RecordCollection, 'site'>, id)
}

function write(path: string, text: string, was: string | undefined): void {
  mkdirSync(dirname(path), { recursive: true })
  if (was !== undefined) replaceFile(path, text, was)
  else if (!createFile(path, text)) judgeUnchanged(path, '')
}

/** A claim's file with the day of its review, and the entry of its history that a change owes. */
async function withReview(
  path: string,
  text: string,
  { loaded, accepted, today }: Pick<Signing, 'loaded' | 'accepted'> & { readonly today: string },
): Promise<string> {
  const record = path.replace(/\.json$/, '')
  const review = loaded.content.recordReviews.get(record)
  // What is signed for the first time says itself when it was reviewed.
  if (!accepted.has(record) || review?.collection !== 'claims' || review.state !== 'reviewed')
    return text
  const status = loaded.corpus?.claims.get(review.id)?.status
  const why = accepted.get(record)
  const dated = setReviewed(text, today)
  if (!why || !status || debtsOf(review).length === 0) return dated
  const told = appendHistory(dated, { date: today, status, why })
  return told === undefined ? dated : format(told, { parser: 'json', printWidth: 100 })
}
