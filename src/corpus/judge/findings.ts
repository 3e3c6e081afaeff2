import { foldText } from '../../anchor/fold.ts'
import type { Message, Place } from '../../model/message.ts'
import { ownCollections } from '../../model/record-schemas.ts'
import type { Collection } from '../read/collection.ts'
import type { Span } from '../../model/span.ts'
import { normalForm } from '../../review/same/items.ts'
import { insideMarks, quotationsIn } from '../../prose/text/quotations.ts'
import type { Content } from '../read/content.ts'
import { remembering, WeakMemory } from '../../model/memory.ts'

/** The collections whose records may hold waivers; of articles, the front matter. */
type Waiving = Exclude<Collection, 'annotations'>

/** A block of an article, or a record. */
type Where =
  | { readonly slug: string; readonly block: number }
  | { readonly collection: Waiving; readonly id: string }

/** A message that a waiver in its block or its record may silence. */
export type Finding = Where & {
  readonly message: Message
  /** Words that a waiver must quote to be about this; without them it is about the whole block. */
  readonly words?: string
  /** Where in a text a waiver must quote, and may quote more, to be about this. */
  readonly within?: Span & { readonly text: string }
}

/** A writer's leave to break a rule, and where it holds. */
export type Leave = Where & {
  readonly rule: string
  readonly reason: string
  readonly place: Place
}

/** The messages of findings that nobody waived where they stand. */
export function* unwaived(findings: Iterable<Finding>, content: Content): Iterable<Message> {
  const leaves = leavesOf(content)
  for (const finding of findings) {
    if (!isWaived(finding, leaves)) yield finding.message
  }
}

/** True where somebody waived a finding where it stands. */
export const isWaived = (finding: Finding, leaves: readonly Leave[]): boolean =>
  leaves.some((leave) => covers(leave, finding))

/** True where a leave is about what was found. */
export const covers = (leave: Leave, finding: Finding): boolean =>
  leave.rule === finding.message.rule &&
  isAtSame(leave, finding) &&
  (finding.words === undefined || quotes(leave.reason, finding.words)) &&
  (finding.within === undefined || quotesAround(quotedIn(leave.reason), finding.within))

const isAtSame = (one: Where, other: Where): boolean =>
  'slug' in one
    ? 'slug' in other && one.slug === other.slug && one.block === other.block
    : 'id' in other && one.collection === other.collection && one.id === other.id

/** True where a reason has these very words in quotation marks. */
function quotes(reason: string, words: string): boolean {
  return quotedIn(reason).some((each) => bare(each) === bare(words))
}

/** The words that a text has in quotation marks, without the marks. */
export const quotedIn = remembering((text): readonly string[] =>
  quotationsIn(text).quoted.map((each) => {
    const { start, end } = insideMarks(each)
    return text.slice(start, end)
  }),
)

/** True where some quoted words are a stretch of a text that takes in a part of it, or that part written otherwise. */
export const quotesAround = (quotations: readonly string[], within: Within): boolean =>
  quotations.some((words) => quotedAt(words, within) !== undefined)

type Within = Span & { readonly text: string }

/** Where in a text the quoted words begin that take in a part of it, or are that part written otherwise. */
export function quotedAt(words: string, { text, start, end }: Within): number | undefined {
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
    if (at <= start && end <= at + words.length) return at
  }
  // `19 August 2019` waives `August 19, 2019`, which is the same date.
  return normalForm(words) === normalForm(text.slice(start, end)) ? start : undefined
}

const bare = (words: string): string => foldText(words).text.replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')

const known = new WeakMemory<Content, readonly Leave[]>()

/** Every leave of the prose and of the records. */
export function leavesOf(content: Content): readonly Leave[] {
  const leaves = known.get(content) ?? gatherLeaves(content)
  known.set(content, leaves)
  return leaves
}

function gatherLeaves({ corpus, prose, placeOf }: Content): readonly Leave[] {
  const leaves: Leave[] = [...prose].flatMap(([slug, { waivers }]) =>
    waivers.map((waiver) => ({ slug, ...waiver })),
  )
  const ofRecord = (
    collection: Waiving,
    id: string,
    [waivers = [], path]: readonly [Waivers, readonly string[]],
  ) => {
    for (const [i, waiver] of waivers.entries()) {
      const place = placeOf(collection, id, [...path, i])
      leaves.push({ collection, id, place, ...waiver })
    }
  }
  ofRecord('site', '', [corpus.site.waivers, ['waivers']])
  for (const collection of ownCollections) {
    for (const [id, { waivers }] of corpus[collection])
      ofRecord(collection, id, [waivers, ['waivers']])
  }
  for (const [id, { custom }] of corpus.sources) {
    ofRecord('sources', id, [custom.waivers, ['custom', 'waivers']])
  }
  for (const [slug, { frontMatter }] of corpus.articles) {
    ofRecord('articles', slug, [frontMatter.waivers, ['waivers']])
  }
  return leaves
}

type Waivers = readonly { readonly rule: string; readonly reason: string }[] | undefined
