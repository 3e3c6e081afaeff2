import { digestOf } from '../../cache/digest.ts'
import { storedResult } from '../../cache/stored-results.ts'
import { remembering } from '../../model/memory.ts'
import { onceForRecords } from '../../model/once-for-records.ts'
import { sayingsIn, type Saying, type Speaker } from '../../prose/reserve/sayings.ts'
import { makersOf, type Source } from '../../model/source.ts'
import type { Claim, Evidence } from '../../model/claim.ts'
import type { Records } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'

/** A person or a body that a text names: an entity by its id, or whoever published a source by the name. */
export type Mention = Span & { readonly party: string; readonly words: string }

/** A text read for who speaks. */
export type Heard = { readonly mentions: readonly Mention[]; readonly sayings: readonly Saying[] }

/** Who can be named, and what a claim knows of them. */
export type Parties = {
  /** The names in a text, in order, the longest at each place. */
  readonly mentionsIn: (text: string) => readonly Mention[]
  /** Who is named in a text, and who says something. */
  readonly hear: (text: string) => Heard
  /** Who a claim’s sentence may name. */
  readonly nameableIn: (claim: Claim) => ReadonlySet<string>
  /** Who may say what a claim says: its `saidBy`, whoever speaks in its statement, their offices, whoever published what supports it. */
  readonly speakersOf: (claim: Claim) => ReadonlySet<string>
  /** Who published what contradicts a claim: of a disputed one the other side. */
  readonly opponentsOf: (claim: Claim) => ReadonlySet<string>
  /** True for the party that is the site itself. */
  readonly isOwn: (party: string) => boolean
}

/** What is known of the parties of a corpus; built once for the same records, asked often. */
export function partiesOf(corpus: Records): Parties {
  const known = ofRecords(corpus)
  known.parties ??= findParties(corpus)
  return known.parties
}

const ofRecords = onceForRecords((): { parties?: Parties } => ({}))

/** The same for a claim, found when it is first asked for. */
function onceForClaim<T extends object>(find: (claim: Claim) => T): (claim: Claim) => T {
  const known = new WeakMap<Claim, T>()
  return (claim) => {
    const found = known.get(claim) ?? find(claim)
    known.set(claim, found)
    return found
  }
}

function findParties(corpus: Records): Parties {
  const { mentionsIn, hear } = nameBook(corpus)
  const named = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => mentionsIn(text).map(({ party }) => party))
  const kinOf = kin(corpus)
  const officesOf = (party: string): readonly string[] =>
    [...corpus.entities.values()].flatMap(({ id, kind, partOf }) =>
      partOf === party && kind !== 'group' ? [id] : [],
    )
  const publishersOf = (id: string, seen = new Set<string>()): readonly string[] => {
    const source = corpus.sources.get(id)
    if (!source || seen.has(id)) return []
    seen.add(id)
    const own = [
      ...(source.custom.issuedBy ? [source.custom.issuedBy] : []),
      ...named(namesOf(source)),
    ]
    // What we only infer, or what holds of some data alone, makes nobody its voice.
    const repeated = source.custom.derivedFrom.filter(({ inferred, about }) => !inferred && !about)
    return [...own, ...repeated.flatMap((each) => publishersOf(each.source, seen))]
  }
  const publishersThat = ({ evidence }: Claim, how: Evidence['relation']): readonly string[] =>
    evidence
      .filter(({ relation }) => relation === how)
      .flatMap(({ source }) => publishersOf(source))
  const speakersOf = (claim: Claim): readonly string[] => {
    const own = [...claim.saidBy, ...speaking(claim)]
    return [...own, ...own.flatMap(officesOf), ...publishersThat(claim, 'supports')]
  }
  const told = (claim: Claim): readonly string[] => named(statementsOf(claim))
  const speaking = (claim: Claim): readonly string[] =>
    statementsOf(claim).flatMap((text) => {
      const { mentions, sayings } = hear(text)
      return sayings.flatMap(({ speaker }) => partiesOfSpeaker(speaker, mentions))
    })
  return {
    mentionsIn,
    hear,
    nameableIn: onceForClaim((claim) =>
      kinOf([
        ...speakersOf(claim),
        ...told(claim),
        ...claim.values.flatMap((ref) => named(partiesIn(corpus, ref)).concat(idsIn(corpus, ref))),
        ...claim.evidence.flatMap(({ source }) => publishersOf(source)),
        ...(claim.status === 'error' && claim.introducedBy
          ? publishersOf(claim.introducedBy.source)
          : []),
      ]),
    ),
    speakersOf: onceForClaim((claim) => kinOf(speakersOf(claim))),
    opponentsOf: onceForClaim((claim) => kinOf(publishersThat(claim, 'contradicts'))),
    isOwn: (party) => isOwn(corpus, party),
  }
}

/** What a claim states, and of an error what the record says. */
const statementsOf = (claim: Claim): readonly string[] =>
  claim.status === 'error' ? [claim.statement, claim.record] : [claim.statement]

/** The parties that a speaker is known to be. */
export const partiesOfSpeaker = (
  speaker: Speaker,
  mentions: readonly Mention[],
): readonly string[] =>
  speaker.kind === 'named' ? speaker.names.flatMap((name) => mentions[name]?.party ?? []) : []

function isOwn({ site, entities }: Records, party: string): boolean {
  const name = entities.get(party)?.name.toLowerCase()
  const own = ['this site', site.title.toLowerCase(), site.publisher.name.toLowerCase()]
  return name !== undefined && own.includes(name)
}

/** Parties with those they are part of: who speaks for an office speaks for its house. */
function kin({ entities }: Records): (parties: readonly string[]) => ReadonlySet<string> {
  const above = (party: string): readonly string[] => {
    const chain: string[] = []
    for (let at = entities.get(party)?.partOf; at !== undefined && !chain.includes(at);) {
      chain.push(at)
      at = entities.get(at)?.partOf
    }
    return chain
  }
  return (parties) => new Set([...parties, ...parties.flatMap(above)])
}

/** Finds names in texts, and knows whose they are. */
type NameBook = Pick<Parties, 'mentionsIn' | 'hear'>

function nameBook(corpus: Records): NameBook {
  const parties = new Map<string, string>()
  const add = (name: string | undefined, party: string) => {
    if (name && !parties.has(name)) parties.set(name, party)
  }
  for (const { id, name, inProse, aliases } of corpus.entities.values()) {
    for (const each of [name, inProse, ...aliases]) add(each?.replace(/^the\s+/i, ''), id)
  }
  for (const { id, name, inProse } of corpus.entities.values()) {
    for (const each of [name, inProse]) add(each && withoutState(each), id)
  }
  for (const { id, name, kind } of corpus.entities.values()) {
    if (kind === 'person') add(name.split(' ').at(-1), id)
  }
  for (const source of corpus.sources.values()) {
    for (const name of namesOf(source)) {
      add(name, parties.get(name.replace(/^the\s+/i, '')) ?? `name:${name}`)
    }
  }
  return bookOf(JSON.stringify([...parties]))
}

/** `Board of Trade` of `UK Board of Trade`: what is a name by itself, without whose it is. */
const withoutState = (name: string): string | undefined =>
  /^(?:[Tt]he )?(?:\p{Lu}{2,3}|United (?:States|Nations|Kingdom)) (\p{Lu}\p{Ll}+ .*\p{Lu}.*)$/u.exec(
    name,
  )?.[1]

/** Made of all names with their parties, so that records that name the same have the same book. */
const bookOf = remembering((json): NameBook => {
  const parties = new Map(JSON.parse(json) as [string, string][]) // what was just written
  const forms = [...parties.keys()].toSorted((a, b) => b.length - a.length)
  const escaped = (text: string): string =>
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")
  // A name that may begin a sentence, or stand within one, is known in both cases: `the council`, `The Block`.
  const written = (form: string): string => {
    const [first, rest] = [form.charAt(0), form.slice(1)]
    const isLoose = /\p{Ll}/u.test(first) || /^The /.test(form)
    return (
      (isLoose ? `[${first.toLowerCase()}${first.toUpperCase()}]` : escaped(first)) + escaped(rest)
    )
  }
  const pattern = forms.length > 0 ? forms.map(written).join('|') : '(?!)'
  const names = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
  const plain = (words: string): string => words.replaceAll('’', "'").toLowerCase()
  // The first of those that differ in their letters' size alone, where none is written alike.
  const byPlain = new Map(forms.toReversed().map((form) => [plain(form), form]))
  const partyOf = (words: string): string => {
    const found = parties.has(words) ? words : byPlain.get(plain(words))
    return (found === undefined ? undefined : parties.get(found)) ?? words
  }
  const mentionsIn = remembering((text): readonly Mention[] =>
    [...text.matchAll(names)].map(({ 0: words, index }) => ({
      party: partyOf(words),
      words,
      start: index,
      end: index + words.length,
    })),
  )
  const book = digestOf(json)
  const hear = remembering((text) =>
    storedResult('who speaks', [book, text], () => {
      const mentions = mentionsIn(text)
      return { mentions, sayings: sayingsIn(text, mentions) }
    }),
  )
  return { mentionsIn, hear }
})

/** Names under which a source was published or written. */
function namesOf(source: Source): readonly string[] {
  const authors = (source.author ?? []).flatMap(({ literal, family }) => literal ?? family ?? [])
  const makers = makersOf(source)
  return [
    ...new Set(
      [source['container-title'], source.publisher, ...authors, makers].filter(
        (name) => name !== undefined && name.length > 2,
      ),
    ),
  ] as string[] // those that are there
}

/** The parties of a datum, by id. */
function idsIn(
  { estimates, incidents, events, series }: Records,
  ref: ValueRef,
): readonly string[] {
  const { collection, id } = parseValueRef(ref)
  switch (collection) {
    case 'entities':
      return [id]
    case 'estimates': {
      const estimate = estimates.get(id)
      return estimate ? [estimate.publisher, ...estimate.attributedTo] : []
    }
    case 'incidents': {
      const incident = incidents.get(id)
      const by = incident?.attributedBy.flatMap(({ by, to }) => [by, ...to]) ?? []
      return [...by, ...(incident?.disputedBy.map(({ by }) => by) ?? [])]
    }
    case 'events':
      return events.get(id)?.by ?? []
    case 'series': {
      const publisher = series.get(id)?.publisher
      return publisher === undefined ? [] : [publisher]
    }
    case 'quantities':
    case 'derived':
    case 'sources':
      return []
    default:
      return collection satisfies never
  }
}

/** The texts of a datum in which parties are named: whom it befell, what happened, who published. */
function partiesIn({ incidents, events, sources }: Records, ref: ValueRef): readonly string[] {
  const { collection, id } = parseValueRef(ref)
  const source = collection === 'sources' ? sources.get(id) : undefined
  return [
    ...(collection === 'incidents' ? [incidents.get(id)?.label ?? ''] : []),
    ...(collection === 'events' ? [events.get(id)?.title ?? ''] : []),
    ...(source ? namesOf(source) : []),
  ]
}
