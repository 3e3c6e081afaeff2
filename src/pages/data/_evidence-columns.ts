import type { Column } from '../../charts/data/columns.ts'
import { noteColumn, statusColumn } from '../../charts/data/shared-columns.ts'
import { sayReference } from '../../cite/set-reference.ts'
import type { AddressOf } from '../../exports/writing/address-of.ts'
import type { EvidenceRow, PartRow } from '../../corpus/addresses/tables.ts'
import type { Claim } from '../../model/claim.ts'
import { basisOf } from '../../model/origins.ts'
import type { Corpus } from '../../model/records.ts'
import { addressOf as documentOf, issuedOf, publisherOf, type Source } from '../../model/source.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { entityName } from '../../say/entity.ts'
import { isolate } from '../../say/isolate.ts'
import { itemNoun } from '../../say/item.ts'
import { capital } from '../../say/sentence.ts'
import { sayMeasure } from '../../say/measure.ts'
import { evidenceRelationWords } from '../../say/relation.ts'
import { kindNames, sayIssued } from '../../say/source.ts'
import { quantityInWords } from '../../charts/data/shared-columns.ts'
import { idColumn, titleOf } from './_own-columns.ts'
import { t } from '../../model/words.ts'

/** Claims, with how firmly each stands and on how many origins. */
export const claimColumns = (corpus: Corpus, addressOf: AddressOf): readonly Column<Claim>[] => [
  idColumn,
  {
    id: 'statement',
    heading: 'Claim',
    cell: (claim) => sayCarried(claim, corpus),
    value: ({ statement }) => statement,
  },
  statusColumn(({ status }) => status),
  {
    id: 'confidence',
    heading: 'Confidence',
    cell: ({ confidence }) => t(confidence),
    value: ({ confidence }) => confidence,
  },
  {
    id: 'said_by',
    heading: 'Said by',
    cell: ({ saidBy }) => saidBy.map((id) => entityName(id, corpus.entities)).join(', '),
    value: ({ saidBy }) => saidBy.join('; '),
  },
  { id: 'because', value: ({ because }) => because },
  {
    id: 'origins_for',
    heading: 'Origins for',
    value: (claim) => basisOf(claim, corpus).for.origins.length,
    set: 'number',
  },
  {
    id: 'origins_against',
    heading: 'Against',
    value: (claim) => basisOf(claim, corpus).against.origins.length,
    set: 'number',
  },
  { id: 'reviewed', heading: 'Reviewed', value: ({ reviewed }) => reviewed, set: 'solid' },
  { id: 'page', value: ({ id }) => addressOf(`/claims/${id}/`) },
]

/** What each claim takes from each source. */
export const evidenceColumns = (corpus: Corpus): readonly Column<EvidenceRow>[] => [
  {
    id: 'claim_id',
    heading: 'Claim',
    cell: ({ claim }) => sayCarried(claim, corpus),
    value: ({ claim }) => claim.id,
  },
  {
    id: 'relation',
    heading: 'How it bears on it',
    cell: ({ evidence }) => evidenceRelationWords[evidence.relation],
    value: ({ evidence }) => evidence.relation,
  },
  {
    id: 'source_id',
    heading: 'Source',
    cell: ({ evidence }) => {
      const source = corpus.sources.get(evidence.source)
      return source ? sayReference(source) : evidence.source
    },
    value: ({ evidence }) => evidence.source,
  },
  {
    id: 'locator',
    heading: 'Where in it',
    value: ({ evidence }) => evidence.locator,
  },
  { id: 'quote', heading: 'Its words', value: ({ evidence }) => evidence.quote },
  noteColumn(({ evidence }) => evidence.note),
]

/** Documents, with how each was read and where it is. */
export const documentColumns = (addressOf: AddressOf): readonly Column<Source>[] => [
  idColumn,
  { id: 'title', heading: 'Document', cell: titleOf, value: ({ title }) => title },
  {
    id: 'publisher',
    heading: 'Published by',
    cell: (source) => isolate(publisherOf(source) ?? ''),
    value: publisherOf,
  },
  { id: 'issued', heading: 'Date', cell: (source) => sayIssued(source) ?? '', value: issuedOf },
  {
    id: 'source_kind',
    heading: 'Kind',
    cell: ({ custom }) => kindNames[custom.kind],
    value: ({ custom }) => custom.kind,
  },
  {
    id: 'access',
    heading: 'Read|how',
    cell: ({ custom }) => t(`${custom.access.level}|read`),
    value: ({ custom }) => custom.access.level,
  },
  { id: 'access_note', value: ({ custom }) => custom.access.note },
  {
    id: 'repeated_sources',
    value: ({ custom }) => custom.derivedFrom.map(({ source }) => source).join('; ') || undefined,
  },
  { id: 'address', value: documentOf },
  { id: 'archived', value: ({ custom }) => custom.archived?.url },
  { id: 'archived_on', value: ({ custom }) => custom.archived?.on },
  { id: 'archived_sha256', value: ({ custom }) => custom.archived?.sha256 },
  { id: 'page', value: ({ id }) => addressOf(`/sources/${id}/`) },
]

/** What published numbers are made of, as each list has it. */
export const partColumns = (corpus: Corpus): readonly Column<PartRow>[] => [
  {
    id: 'estimate_id',
    heading: 'Part of',
    cell: ({ estimate }) => isolate(estimate.label),
    value: ({ estimate }) => estimate.id,
  },
  {
    id: 'incident_id',
    heading: capital(itemNoun(corpus.site).one),
    cell: ({ part }) => isolate(corpus.incidents.get(part.incident)?.label ?? part.incident),
    value: ({ part }) => part.incident,
  },
  { id: 'row', heading: 'Row', value: ({ part }) => part.row },
  {
    id: 'measures',
    heading: 'Counts',
    cell: ({ part }) => sayMeasure(part),
    value: ({ part }) => part.measures,
  },
  ...quantityInWords<PartRow>(({ part }) => part.quantity),
  { id: 'may_repeat', value: ({ part }) => part.mayRepeat },
  noteColumn(({ part }) => part.note),
]
