import { createIdentities } from '../../model/identity.ts'
import { createMemory, remembering } from '../../model/memory.ts'
import { centralOf } from '../../model/quantity.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import type { Corpus } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import { judge, type Binding } from '../../prose/bind/bind.ts'
import { matches } from '../../prose/bind/fault-of.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import { ofClause, settingsOf, type Setting } from '../../prose/bind/settings.ts'
import type { Found } from '../../prose/quantities/found.ts'
import { sentencesOf } from '../../prose/text/sentences.ts'
import { numeralsOf, type KnownNames, type Numeral } from '../../prose/quantities/numerals.ts'
import { offersOfDrawn } from './drawn-things.ts'
import type { HeldAgainst, HeldText } from './held-text.ts'
import { isInTurn, isTurnOfSpeech, isVagueTurn } from './turn-of-speech.ts'
import { knownNames } from './known-names.ts'
import { countsOnRecord, recordNouns } from './record-nouns.ts'
import { disorderFault, twiceFault, unboundFault, type NumberFault } from './number-fault.ts'
import { disorderIn, disorderOf } from './order-of-amounts.ts'
import { unsaidBeside } from './said-twice.ts'
import { unreadFault } from './unread-fault.ts'
import { writtenWords } from './written-words.ts'

/** What became of one numeral of a text that readers see; exactly one for each digit and number word. */
export type ReadNumber = Span & {
  /** As written, with its hedges. */
  readonly words: string
  readonly outcome:
    /** Bound to one field of one datum. */
    | { readonly kind: 'bound'; readonly ref: ValueRef; readonly role: string }
    /** A name with digits that the record holds. */
    | { readonly kind: 'named' }
    /** `one` where it counts nothing. */
    | { readonly kind: 'free' }
    | { readonly kind: 'fault'; readonly fault: NumberFault }
}

type Each = { readonly heldAgainst: (numeral: Numeral) => HeldAgainst | undefined }

const ofNames = new WeakMap<KnownNames, (text: string) => readonly Numeral[]>()

/** The numerals of a text, by the names that the record has. */
function numeralsKnown(text: string, names: KnownNames): readonly Numeral[] {
  const read = ofNames.get(names) ?? remembering((each) => numeralsOf(each, names))
  ofNames.set(names, read)
  return read(text)
}

/** Reads every number of a text and holds it against what the text is bound to. */
export function readNumbers(
  { text, heldAgainst }: Pick<HeldText, 'text' | 'heldAgainst'>,
  corpus: Corpus,
): readonly ReadNumber[] {
  if (typeof heldAgainst === 'function')
    return inOrder(text, readAnew({ text, heldAgainst }, corpus)).map(({ number }) => number)
  return remember(keyOf(text, heldAgainst, corpus), () =>
    onceEach(
      text,
      heldAgainst,
      inOrder(text, readAnew({ text, heldAgainst: () => heldAgainst }, corpus)),
    ),
  )
}

const remember = createMemory<readonly ReadNumber[]>()
const identityOf = createIdentities()

/** All that the numbers of a text come to be by: the same text against the same offers, names and nouns reads the same. */
function keyOf(text: string, held: HeldAgainst, corpus: Corpus): string {
  const { offers, further, drawn, ...plain } = held
  const known = [knownNames(corpus), recordNouns(corpus)].map(identityOf)
  const all = [offers, further].map((some) => some?.map(identityOf))
  const counts = drawn?.map((offer) => [
    offer.ref,
    offer.kind === 'quantity' && offer.quantity.central,
  ])
  return JSON.stringify([text, plain, known, all, counts])
}

function readAnew(
  { text, heldAgainst }: Omit<HeldText, 'heldAgainst' | 'placeAt'> & Each,
  corpus: Corpus,
): readonly Judged[] {
  const settings = settingsOf(text)
  const numerals = numeralsKnown(text, knownNames(corpus)).flatMap((numeral): readonly Held[] => {
    const held = heldAgainst(numeral)
    if (!held) return []
    const setting = numeral.kind === 'read' ? settings(numeral.found) : []
    return [{ text, corpus, numeral, held, setting }]
  })
  const first = numerals.map((one) => ({ one, binding: bindingOf(one) }))
  const said = first.flatMap(({ binding }) => (binding?.bound ? [binding.offer] : []))
  const meant = first.flatMap(({ binding }) =>
    binding && !binding.bound && binding.fault === 'unnamed' && binding.fits ? [binding.fits] : [],
  )
  const amounts = first.flatMap(({ one, binding }) =>
    binding?.bound && binding.offer.kind === 'quantity'
      ? [{ place: one.numeral, ref: binding.offer.ref }]
      : [],
  )
  return first.map(({ one, binding }) => {
    const { start, end } = one.numeral
    const words =
      one.numeral.kind === 'read' ? writtenWords(text, one.numeral.found) : text.slice(start, end)
    const last = settled(one, binding, { said, meant, amounts })
    const number = { start, end, words, outcome: outcomeOf(one, words, last) }
    return { number, one, offer: last?.bound ? last.offer : undefined }
  })
}

/** A number with what it was read from, and the datum it is bound to. */
type Judged = {
  readonly number: ReadNumber
  readonly one: Held
  readonly offer: Offer | undefined
}

const withFault = (judged: Judged, fault: NumberFault): Judged => ({
  ...judged,
  number: { ...judged.number, outcome: { kind: 'fault', fault } },
})

/** Numbers that are bound, and cannot be what the words between them make of them. */
function inOrder(text: string, all: readonly Judged[]): readonly Judged[] {
  return all.map((judged, i) => {
    const [before, own] = [all[i - 1], judged.one.numeral]
    if (judged.offer === undefined || own.kind !== 'read') return judged
    const disorder =
      disorderIn(text, own.found) ??
      (before?.one.numeral.kind === 'read' && before.offer !== undefined
        ? disorderOf(text, before.one.numeral.found, own.found)
        : undefined)
    return disorder
      ? withFault(
          judged,
          disorderFault(
            { ...judged.number, held: judged.one.held },
            before?.number.words ?? '',
            disorder,
          ),
        )
      : judged
  })
}

/** Numbers that are bound to what the sentence said before, while another of their unit is not said in the text. */
function onceEach(text: string, held: HeldAgainst, all: readonly Judged[]): readonly ReadNumber[] {
  const sentences = sentencesOf(text)
  const said = all.map(({ offer, number: { start, words } }) => {
    const sentence = sentences.findIndex(({ end }) => start < end)
    return offer && { offer, words, sentence }
  })
  return all.map((judged, i) => {
    const unsaid = unsaidBeside(said, i, held.offers)
    return (unsaid ? withFault(judged, twiceFault({ ...judged.number, held }, unsaid)) : judged)
      .number
  })
}

/** The datum of the amount that stands nearest to a date: `$2 billion since 2017`. */
const nearestTo = (date: Span, amounts: Others['amounts']): ValueRef | undefined =>
  amounts.toSorted((a, b) => gap(a.place, date) - gap(b.place, date))[0]?.ref

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end)

type Others = {
  /** What numbers of the text are bound to. */
  readonly said: readonly Offer[]
  /** What numbers fit beside which nothing names it. */
  readonly meant: readonly Offer[]
  /** The amounts that are bound, with their data. */
  readonly amounts: readonly { readonly place: Span; readonly ref: ValueRef }[]
}

/**
 * The binding of a number in the light of the others: what its neighbours name was not meant by this one where another
 * number says it; where all that it might be is said, each once, it is the one that it fits; and a date is of the datum
 * whose amount stands nearest.
 */
function settled(
  one: Held,
  binding: Binding | undefined,
  { said, meant, amounts }: Others,
): Binding | undefined {
  if (!binding || binding.bound || !binding.fits) return binding
  const { nearest, fits } = binding
  if (fits.kind !== 'quantity') {
    const beside = nearestTo(one.numeral, amounts)
    const again = bindingOf(one, ({ ref }) => ref === beside)
    if (again?.bound) return again
  }
  const without = (taken: readonly Offer[]) =>
    bindingOf(one, (offer) => isSaid(offer, [fits]) || !isSaid(offer, taken))
  if (binding.fault === 'unnamed') {
    const again = without([...said, ...meant])
    return again?.bound ? again : binding
  }
  if (binding.fault !== 'another' || !nearest || !isSaid(nearest, said)) return binding
  const again = without(said)
  const isFree = again?.bound || again?.fault === 'unnamed'
  const isNear = one.setting
    .slice(0, ofClause)
    .some((words) => [...words].some((word) => fits.names?.has(word)))
  return isFree || isNear ? { bound: true, offer: fits } : binding
}

/** A numeral of a text with what it is held against. */
type Held = {
  readonly text: string
  readonly corpus: Corpus
  readonly numeral: Numeral
  readonly held: HeldAgainst
  readonly setting: Setting
}

const isSaid = (offer: Offer, said: readonly Offer[]): boolean =>
  said.some(
    (other) =>
      (other.ref === offer.ref && other.role === offer.role) ||
      (other.kind === 'quantity' &&
        offer.kind === 'quantity' &&
        centralOf(other.quantity) === centralOf(offer.quantity)),
  )

/** What becomes of a number that is read. */
function bindingOf(
  { numeral, held, setting, corpus }: Held,
  may: (offer: Offer) => boolean = () => true,
): Binding | undefined {
  if (numeral.kind !== 'read') return undefined
  if (isPronoun(numeral.found, held, corpus)) return undefined
  const drawn = offersOfDrawn(numeral.found, held)
  if (drawn) {
    const { found } = numeral
    // Rows and marks are counted as they are: nothing need tell them apart.
    const fit = drawn.find((offer) => matches(found, offer))
    return fit ? { bound: true, offer: fit } : judge(found, drawn, setting)
  }
  const near = judge(numeral.found, held.offers.filter(may), setting)
  if (near.bound || !held.further) return near
  const far = judge(numeral.found, [...held.offers, ...held.further].filter(may), setting)
  return far.bound || !near.nearest ? far : near
}

/** True for `one` before a noun that nothing on record counts, and wherever no claim or title could mean the number. */
const isPronoun = (found: Found, { standing }: HeldAgainst, corpus: Corpus): boolean =>
  found.kind === 'count' &&
  found.isOne === true &&
  (standing === 'outside' || !countsOnRecord(found.nouns.slice(0, found.nounsAfter), corpus))

function outcomeOf(
  { text, corpus, numeral, held }: Held,
  words: string,
  binding: Binding | undefined,
): ReadNumber['outcome'] {
  if (numeral.kind === 'named') return { kind: 'named' }
  if (numeral.kind === 'unread') {
    const isTurn =
      held.standing !== 'claim' &&
      (isInTurn(numeral, text) || isVagueTurn(numeral, { text, corpus }))
    const because = isTurn ? 'turn of speech' : numeral.because
    return { kind: 'fault', fault: unreadFault(words, because, { held, corpus }) }
  }
  if (!binding) return { kind: 'free' }
  if (binding.bound) {
    const { ref, role } = binding.offer
    return { kind: 'bound', ref, role }
  }
  const { found } = numeral
  const isTurn = !offersOfDrawn(found, held) && isTurnOfSpeech(found, { text, corpus, held })
  return { kind: 'fault', fault: unboundFault({ text, found, words, binding, held, isTurn }) }
}
