import type { Message, RuleGroup, RuleId, Severity } from '../../model/message.ts'
import type { Content } from '../read/content.ts'

/** A message as a rule finds it; what it does not say itself, its rule says. */
export type Fault = Pick<Message, 'place' | 'what' | 'actual' | 'expected'> &
  Partial<Pick<Message, 'severity' | 'why' | 'mend'>>

/** What finds the faults of a rule that judges nothing itself: reading files, gathering records or reading prose. */
export type Finder = 'files' | 'records' | 'prose'

/**
 * One rule, whole: what it is called, what a writer is told of it on its page and in messages, and the pure
 * function that judges content by it. Inline code of the texts stands in backticks.
 */
export type Rule<Id extends RuleId = RuleId> = {
  readonly id: Id
  readonly group: RuleGroup
  /** What a fault weighs; where a rule has warnings and errors, what it weighs at worst. */
  readonly severity: Severity
  /** What breaks it. */
  readonly cause: string
  /** Why it is there. */
  readonly why: string
  /** How to mend a fault. */
  readonly mend: string
  readonly judge: ((content: Content) => Iterable<Fault>) | Finder
  readonly follows?: Follows
}

/** From what a message of a rule may merely follow; it is left out where that is told. */
export type Follows = {
  /** From a message of another rule, wherever that stands. */
  readonly from?: readonly RuleId[]
  /** From a message of another rule in its own line. */
  readonly beside?: RuleId
  /** From what could not be read: anything at all, or a file that is a whole list of records. */
  readonly unread?: 'anything' | 'a list'
  /** From the record that it says is missing: `actual` is its id in this collection, or a reference to a datum. */
  readonly missing?:
    'claims' | 'sources' | 'figures' | 'terms' | 'entities' | 'extracts' | 'pictures' | 'a datum'
  /** From annotations or a review of its article that cannot be read, which say what was signed off. */
  readonly signOffs?: 'annotations' | 'review'
  /** Of a rule that has both, only messages of this weight follow, but from annotations. */
  readonly only?: Severity
}

/** What a rule that judges resolved content finds in it; of one that does not, nothing. */
export function* messagesOf(
  { id, severity, why, mend, judge }: Rule,
  content: Content,
): Generator<Message> {
  if (typeof judge === 'string') return
  for (const fault of judge(content)) yield { severity, why, mend, ...fault, rule: id }
}
