import { onceStored, storedResult } from '../../cache/stored-results.ts'
import { onceForReads } from '../../model/once-for-reads.ts'
import type { Article, Corpus } from '../../model/records.ts'
import { textsOfArticle, textsOfRecord, type VisibleText } from '../judge/visible-texts.ts'
import { isWaived, leavesOf, type Finding } from '../judge/findings.ts'
import { numeralsOf, type KnownNames } from '../../prose/quantities/numerals.ts'
import type { Content, JsonPath } from '../read/content.ts'
import { isHeldAt } from './held-fields.ts'
import type { HeldAgainst, HeldText } from './held-text.ts'
import { readNumbers, type ReadNumber } from './read-numbers.ts'
import { heldAgainst, ofPictures, placed, type OfArticle } from './record-texts.ts'
import type { PlacedFault } from './sentence-messages.ts'
import { remembering, WeakMemory } from '../../model/memory.ts'

/** A text of the record with its numbers. */
export type NumberedText = { readonly held: HeldText; readonly numbers: readonly ReadNumber[] }

const known = new WeakMemory<Content, readonly NumberedText[]>()

/** Every text of the record that is held and has a number, with what became of each. */
export function recordNumbers(content: Content): readonly NumberedText[] {
  const all = known.get(content) ?? [
    ...numbersOfTexts(content, textsOfRecord(content)),
    ...[...content.corpus.articles.values()].flatMap((article) =>
      numbersOfArticle(content, article),
    ),
  ]
  known.set(content, all)
  return all
}

/** Those of what stands beside the prose of an article: its front matter, and the words of its pictures. */
export const numbersOfArticle = (content: OfArticle, article: Article): readonly NumberedText[] => [
  ...numbersOfTexts(content, textsOfArticle(article)),
  ...[...ofPictures(content, article.slug)].map((held) => ({
    held,
    numbers: readNumbers(held, content.corpus),
  })),
]

const numbersOfTexts = (
  { corpus, placeOf }: OfArticle,
  texts: Iterable<VisibleText>,
): readonly NumberedText[] =>
  [...texts].flatMap((text) => {
    if (!isHeldAt(text) || !hasNumeral(text.text)) return []
    const read = readOnce(text, corpus)
    return read ? [{ held: placed({ placeOf }, text, read.against), numbers: read.numbers }] : []
  })

/**
 * Most texts have none, and what those are held against need not be found out. No name of a record hides a numeral: names
 * with digits are sought where digits are.
 */
const hasNumeral = remembering((text) =>
  storedResult('has a numeral', text, () => numeralsOf(text, nobody).length > 0),
)

const nobody: KnownNames = { names: [], marks: new Set() }

/** A text is read once for what it is held against; where it stands may be another place each time. */
const readOnce = onceForReads((text: VisibleText, corpus: Corpus) => {
  const against = heldAgainst({ corpus }, text)
  return (
    against && {
      against,
      numbers: readAgainst({ text: text.text, heldAgainst: against }, corpus),
    }
  )
})

type OfText = { readonly text: string; readonly heldAgainst: HeldAgainst }

/** The names and nouns of the record are what else it asks. */
const readAgainst = onceStored(
  'numbers of a text',
  (held: OfText) => held,
  (held, corpus: Corpus) => readNumbers(held, corpus),
)

/** The faults of a text of the record that nobody waived in it. */
export function faultsOf(
  { held, numbers }: NumberedText,
  content: Content,
): readonly PlacedFault[] {
  const leaves = leavesOf(content)
  return numbers.flatMap((number) => {
    const finding = findingOf(held, number)
    const isFault = number.outcome.kind === 'fault' && !(finding && isWaived(finding, leaves))
    return isFault && number.outcome.kind === 'fault'
      ? [{ start: number.start, fault: number.outcome.fault }]
      : []
  })
}

/** True where a number at fault stands at a place of a record, or within it. */
export const isAtFault = (
  content: Content,
  { collection, id }: { readonly collection: string; readonly id: string },
  at: JsonPath,
): boolean =>
  recordNumbers(content).some(
    (text) =>
      text.held.record?.collection === collection &&
      text.held.record.id === id &&
      at.every((step, i) => text.held.path?.[i] === step) &&
      faultsOf(text, content).length > 0,
  )

/** What waivers of a rule may take back in the record, waived or not. */
export function* waivableOfRecord(content: Content, rule: string): Iterable<Finding> {
  for (const { held, numbers } of recordNumbers(content)) {
    for (const number of numbers) {
      const finding = findingOf(held, number)
      if (finding?.message.rule === rule) yield finding
    }
  }
}

/** A number at fault as waivers are held against it: they quote it, as it stands there. */
function findingOf(
  { record, text, placeAt }: HeldText,
  { start, end, outcome }: ReadNumber,
): Finding | undefined {
  if (outcome.kind !== 'fault' || !record) return undefined
  return {
    ...record,
    message: { ...outcome.fault, place: placeAt(start) },
    within: { text, start, end },
  }
}
