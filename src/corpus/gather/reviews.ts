import { addAll } from '../../model/add-all.ts'
import type { Message, Place } from '../../model/message.ts'
import { keyOf, readLine, recordOf, type ReviewLine } from '../../review/record/reviewed.ts'
import type { Reviews } from '../../review/record/review-records.ts'
import type { ReviewedBasis, ReviewedField } from '../../review/record/reviewed.ts'
import { quoted } from '../../say/quoted.ts'
import { reviewsOf } from '../read/layout.ts'
import type { TextFile } from '../read/read.ts'
import { createBroken, type Held } from '../read/broken.ts'
import type { Gathering } from './gather.ts'
import { keptByText } from './kept.ts'

/** What was reviewed of the record, and where each line of it stands, by its field or record. */
export type GatheredReviews = Reviews & { readonly placeOfReview: (key: string) => Place }

/** The reviews of a content folder. A file with a line that is none is broken as a whole: it is not known what it said. */
export function gatherReviews(files: readonly TextFile[], gathering: Gathering): GatheredReviews {
  const own = files.filter(({ path }) => reviewsOf(path) !== undefined)
  const text = own.map(({ file, text }) => `${file}\n${text}`).join('\0')
  const { reviews, broken, messages } = gatherOnce(gathering.folder, text, () => {
    const found = { ...gathering, broken: createBroken([]), messages: [] as Message[] }
    const reviews = readReviews(own, found)
    return { reviews, broken: found.broken.all(), messages: found.messages }
  })
  for (const each of broken) gathering.broken.add(each)
  addAll(gathering.messages, messages)
  return reviews
}

const gatherOnce = keptByText<{
  readonly reviews: GatheredReviews
  readonly broken: readonly Held[]
  readonly messages: readonly Message[]
}>()

function readReviews(files: readonly TextFile[], gathering: Gathering): GatheredReviews {
  const records = new Map<string, Map<string, ReviewedField>>()
  const bases = new Map<string, ReviewedBasis>()
  const places = new Map<string, Place>()
  for (const { path, file, text } of files) {
    const collection = reviewsOf(path)
    if (collection === undefined) continue
    for (const [i, written] of text.split('\n').entries()) {
      if (written.trim() === '') continue
      const place = { file, line: i + 1, column: 1 }
      const line = readLine(written)
      const fault = faultOf(line, collection, places)
      if (!line || fault) {
        gathering.broken.add({ of: 'reviews', id: collection })
        gathering.messages.push({ ...(fault ?? notALine), place })
        continue
      }
      places.set(keyOf(line), place)
      const record = recordOf(line)
      if ('restsOn' in line) bases.set(record, line)
      else {
        const fields = records.get(record) ?? new Map<string, ReviewedField>()
        records.set(record, fields.set(line.field.slice(record.length + 1), line))
      }
    }
  }
  const nowhere = { file: gathering.folder, line: 1, column: 1 }
  return { records, bases, placeOfReview: (key) => places.get(key) ?? nowhere }
}

type Fault = Omit<Message, 'place'>

function faultOf(
  line: ReviewLine | undefined,
  collection: string,
  places: ReadonlyMap<string, Place>,
): Fault | undefined {
  if (!line) return undefined
  const key = keyOf(line)
  const common = { severity: 'error', rule: 'json-fits-schema', actual: key } as const
  if (recordOf(line).split('/')[0] !== collection) {
    return {
      ...common,
      what: `The line reviews ${quoted(key)}, which has its reviews in another file.`,
      why: 'A review that stands where nobody looks for it guards nothing.',
      mend: 'Move the line to the file of its collection.',
    }
  }
  const first = places.get(key)
  if (!first) return undefined
  return {
    ...common,
    what: `The line reviews ${quoted(key)}, which line ${first.line} reviews already.`,
    why: 'Of two reviews nobody can say which one holds; a merge may have kept both.',
    mend: 'Keep the line that has the value as it is to be, and remove the other.',
  }
}

const notALine: Fault = {
  severity: 'error',
  rule: 'json-fits-schema',
  what: 'The line is no review: a JSON object with `field`, `value`, `reviewed` and `by`, or `record`, `restsOn`, `reviewed` and `by`.',
  why: 'What was reviewed is one line a field; a line that cannot be read leaves a field without its review.',
  mend: 'Put the line back as it was, or remove it and sign again: `npm run sign-off -- --records`.',
}
