import { inWords, t } from '../model/words.ts'
import { nameFields, type NameField } from '../model/csl-fields.ts'
import { makersOf, publisherOf, type Source, type SourceKind } from '../model/source.ts'
import { roleWords, sayPeople } from './person.ts'
import { saySourceDate } from './source-date.ts'

/** Kinds of source as headings of a list. */
export const kindWords: Readonly<Record<SourceKind, string>> = inWords({
  primary: 'Primary documents',
  official: 'Official statements',
  research: 'Research',
  vendor: 'Firms',
  wire: 'News agencies',
  press: 'Press',
  trade: 'Trade press',
  'state-media': 'State media',
  other: 'Other',
})

/** One source's kind, in words. */
export const kindNames: Readonly<Record<SourceKind, string>> = inWords({
  primary: 'primary document',
  official: 'official statement',
  research: 'research',
  vendor: 'firm',
  wire: 'news agency',
  press: 'press',
  trade: 'trade press',
  'state-media': 'state media',
  other: 'other',
})

/** Who a short reference calls a source by: publisher or maker, else its title. */
export const sayShort = (source: Source): string => publisherOf(source) ?? source.title

/** What a sentence that cites a source calls it: who made it or published it, else its title. */
export const sayInText = (source: Source): string =>
  makersOf(source) ?? publisherOf(source) ?? `“${source.title}”`

/** When a source was issued, in words; undefined where it bears no date. */
export const sayIssued = ({ issued }: Source): string | undefined =>
  issued && (saySourceDate(issued) || undefined)

/** Everybody who had a hand in it, by name: `Ada Ward; edited by B. Lee; translated by Ida`. */
const sayHands = (source: Source): string =>
  nameFields
    .filter((field) => source[field] !== undefined)
    .map((field) => sayRole(source, field))
    .join('; ')

const sayRole = (source: Source, field: NameField): string =>
  [roleWords[field], sayPeople(source[field])].filter(Boolean).join(' ')

/** What else the document says of itself, for a list of particulars: heading and words. */
export function sayBook(source: Source): readonly (readonly [heading: string, words: string])[] {
  const { volume, issue, page, edition, DOI, ISBN, ISSN, PMID, PMCID } = source
  const numbers = [
    volume && t('volume {n}', { n: volume }),
    issue && t('issue {n}', { n: issue }),
    sayPages(page),
  ]
  const published = [
    source['container-title'] && source.publisher,
    source['publisher-place'],
    edition && (/^\d+$/.test(edition) ? t('edition {n}', { n: edition }) : edition),
  ]
  const original = source['original-date'] && saySourceDate(source['original-date'])
  const accessed = source.accessed && saySourceDate(source.accessed)
  const archive = [source.archive, source['archive-place'], source.archive_location]
  const rows: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['By', [sayHands(source)]],
    ['Where in it', numbers],
    ['Published', published],
    ['First published', [original]],
    ['Archive', [...archive, source['call-number']]],
    ['ISBN', [ISBN]],
    ['ISSN', [ISSN]],
    ['DOI', [source.URL ? DOI : undefined]],
    ['PubMed', [PMID, PMCID]],
    ['Looked up', [accessed]],
  ]
  return rows.flatMap(([heading, parts]) => {
    const words = parts.filter(Boolean).join(', ')
    return words ? [[t(heading), words] as const] : []
  })
}

const sayPages = (page: string | undefined): string | undefined =>
  page &&
  (/^\d+$/.test(page)
    ? t('page {n}', { n: page })
    : t('pages {n}', { n: page.replace(/(\d)-(?=\d)/g, '$1–') }))
