import type { FieldType } from '../../exports/data/published-table.ts'
import { confidences, evidenceRelations } from '../../model/claim.ts'
import { qualifiers } from '../../model/quantity.ts'
import { accessLevels, sourceKinds } from '../../model/source.ts'
import { statuses } from '../../model/status.ts'

type ColumnWords = {
  /** What a column of the files holds. */
  readonly about: string
  /** What stands in its gap. */
  readonly of?: string
  /** Text where not said. */
  readonly type?: FieldType
  readonly oneOf?: readonly string[]
  /** The table whose ids its cells are. */
  readonly refersTo?: string
}

const quantityWords = (of: string): Readonly<Record<string, ColumnWords>> => ({
  low: { about: 'The low end of {of} as it was given, in {unit}.', of, type: 'number' },
  central: { about: 'The value of {of}, in {unit}.', of, type: 'number' },
  high: { about: 'The high end of {of} as it was given, in {unit}.', of, type: 'number' },
  qualifier: {
    about: 'What stood before the number where it was given; it is part of the number.',
    oneOf: qualifiers,
  },
  unit: { about: 'What the numbers of the row count, such as a currency in millions.' },
})

const native = Object.fromEntries(
  Object.entries(quantityWords('the amount in its own unit')).map(([id, words]) => [
    `native_${id}`,
    words,
  ]),
)

/** What each column of the published files holds, by its name: the same name is the same thing in every file. */
export const columnWords: Readonly<Record<string, ColumnWords>> = {
  id: { about: 'The name of the row, for good.' },
  label: { about: 'What it is called.' },
  ...quantityWords('the quantity'),
  ...native,
  measures: { about: 'What the number counts; what has no value is unknown, never zero.' },
  scope: { about: 'Of what, or of whom; several parted by semicolons.' },
  from: { about: 'The start of the period that it covers.', type: 'partial-date' },
  to: { about: 'The end of the period that it covers.', type: 'partial-date' },
  published: { about: 'When it was put forward.', type: 'partial-date' },
  publisher: { about: 'Who put it forward.' },
  our_own_sum: {
    about: 'True where this site added it up and nobody published it.',
    type: 'boolean',
  },
  repeats: { about: 'The number that it repeats.', refersTo: 'estimates' },
  repeats_inferred: { about: 'True where it does not say so itself.', type: 'boolean' },
  repeats_because: { about: 'Why we say that it repeats it.' },
  caveat: { about: 'What changes how the number reads.' },
  note: { about: 'What else is to be known.' },
  source_id: { about: 'The source that the row is taken from.', refersTo: 'sources' },
  locator: { about: 'Where in the source.' },
  claim_id: { about: 'The claim that says how firmly it stands.', refersTo: 'claims' },
  estimate_id: { about: 'The published number that it is a part of.', refersTo: 'estimates' },
  incident_id: { about: 'The entry.', refersTo: 'incidents' },
  may_repeat: {
    about: 'An entry of the same list that it may be again.',
    refersTo: 'incidents',
  },
  row: { about: 'What the list calls the row.' },
  series_id: { about: 'The series and its edition.' },
  period: { about: 'The year or period that the value is of.', type: 'dates' },
  edition: { about: 'When the edition was published.', type: 'dates' },
  incidents: { about: 'How many entries the value is made of.', type: 'number' },
  date: { about: 'When it happened.', type: 'partial-date' },
  place: { about: 'Where it happened.' },
  sector: { about: 'What it is grouped under.' },
  attributed_by: { about: 'Who attributes it; several parted by semicolons.' },
  attributed_as: { about: 'In which manner, the firmest first.' },
  attribution_notes: { about: 'What qualifies an attribution, by whose it is.' },
  disputed_by: { about: 'Who disputes that; several parted by semicolons.' },
  dispute_notes: { about: 'What they say, by who says it.' },
  attribution: { about: 'How firmly the attribution stands.', oneOf: statuses },
  name: { about: 'Its full name.' },
  kind: { about: 'What sort it is.' },
  part_of: { about: 'The body it is a part of.', refersTo: 'entities' },
  aliases: { about: 'Other names; parted by semicolons.' },
  described_as: { about: 'What is said of it.' },
  designations: { about: 'When it was listed and by whom; parted by semicolons.' },
  title: { about: 'What it is called.' },
  or_date: { about: 'Another date that is given for it.', type: 'partial-date' },
  until: { about: 'When it ended.', type: 'partial-date' },
  lane: { about: 'The sort of event.' },
  status: { about: 'How firmly it stands, firmest first.', oneOf: statuses },
  formula: { about: 'How the build computed it.' },
  statement: { about: 'The claim, in a sentence. Take it with its status.' },
  confidence: { about: 'How good the evidence is.', oneOf: confidences },
  said_by: { about: 'Who says it, by id; several parted by semicolons.' },
  because: { about: 'Why it has its status.' },
  origins_for: { about: 'Independent origins that support it.', type: 'number' },
  origins_against: { about: 'Independent origins that contradict it.', type: 'number' },
  reviewed: { about: 'When it was last reviewed.', type: 'date' },
  page: { about: 'Its page on this site.', type: 'address' },
  relation: { about: 'How the source bears on the claim.', oneOf: evidenceRelations },
  quote: { about: 'Words of the source.' },
  source_kind: { about: 'What sort of document it is.', oneOf: sourceKinds },
  issued: { about: 'When it was issued, as far as that is certain.', type: 'partial-date' },
  access: { about: 'How it was read.', oneOf: accessLevels },
  access_note: { about: 'What is to be known of how it was read.' },
  repeated_sources: { about: 'The sources it repeats, by id; several parted by semicolons.' },
  address: { about: 'Where the document is.', type: 'address' },
  archived: { about: 'Where an archive keeps a copy.', type: 'address' },
  archived_on: { about: 'Of which day the copy is.', type: 'date' },
  archived_sha256: { about: 'The SHA-256 of what was read.' },
}
