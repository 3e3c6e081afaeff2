import { remembering } from '../../model/memory.ts'
import { answerOf } from '../../model/once-for-reads.ts'
import { onceForRecords } from '../../model/once-for-records.ts'
import type { Corpus } from '../../model/records.ts'
import { nameMarks, namesIn, type KnownNames } from '../../prose/quantities/numerals.ts'

/** The same with the names as the record writes them, for proposals. */
type RecordNames = KnownNames & { readonly written: readonly string[] }

const known = onceForRecords((): { names?: RecordNames } => ({}))

/**
 * The names with digits that the record holds: of parties, sources and terms, and the places in documents that it
 * cites, and of events that are named after them. A name that it does not hold may be a slip of one that it does; labels
 * vouch for none, since they are held themselves.
 */
export const knownNames = answerOf('known names', (corpus: Corpus): RecordNames => {
  const found = known(corpus)
  found.names ??= namesOf(corpus)
  return found.names
})

/** Made of all that names anything, so that records that name the same have the same names. */
const namesOf = (corpus: Corpus): RecordNames =>
  readNames(
    JSON.stringify([
      [...new Set([...namingTexts(corpus)].filter((text) => /\d/.test(text)))],
      wholeNames(corpus).filter((name) => /\d/.test(name)),
    ]),
  )

const readNames = remembering((json): RecordNames => {
  // What was just written.
  const [texts, names] = JSON.parse(json) as readonly (readonly string[])[]
  return {
    names: names ?? [],
    marks: nameMarks(texts ?? []),
    written: [...new Set((texts ?? []).flatMap(namesIn))],
  }
})

/** What is a name as it stands, and not only in parts. */
function wholeNames({ entities, terms, sources }: Corpus): readonly string[] {
  return [
    ...[...entities.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...terms.values()].map(({ term }) => term),
    ...[...sources.values()].flatMap((source) => [
      source.title,
      source.number ?? '',
      source['container-title'] ?? '',
    ]),
  ]
}

function* namingTexts(corpus: Corpus): Iterable<string> {
  for (const { name, inProse, aliases, designations } of corpus.entities.values()) {
    yield* [name, inProse ?? '', ...aliases]
    yield* designations.flatMap(({ authority, tag }) => [authority, tag ?? ''])
  }
  for (const source of corpus.sources.values()) {
    yield* [source.title, source.number ?? '', source['container-title'] ?? '', source.note ?? '']
  }
  for (const { term } of corpus.terms.values()) yield term
  for (const { id, title, locator } of corpus.events.values()) {
    // What an event is named after is in its id too; that says that the title has no slip in it.
    yield* namesIn(title).filter((name) => id.includes(/\d+/.exec(name)?.[0] ?? title))
    yield locator ?? ''
  }
  for (const { locator, parts } of corpus.estimates.values()) {
    yield* [locator ?? '', ...parts.map(({ row }) => row ?? '')]
  }
  for (const { locator } of corpus.quantities.values()) yield locator ?? ''
  for (const { evidence } of corpus.claims.values()) {
    for (const { locator, quote } of evidence) yield* [locator ?? '', quote ?? '']
  }
}
