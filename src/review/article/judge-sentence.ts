import type { Bound } from '../../model/review.ts'
import { judgeTexts, saySame } from '../same/judge-texts.ts'
import type { Verdict } from '../same/verdict.ts'
import { keyOfTie, type Sentence } from './sentence.ts'

/** What of a sentence is compared: it may be two that were joined. */
export type Compared = Pick<Sentence, 'text' | 'bound'>

/** A tie that went, came, or stands at other words than it did. */
export type TieChange = {
  readonly change: 'gone' | 'come' | 'moved'
  readonly tie: Bound
  /** The words it stands at: those it stood at where it is gone. */
  readonly words: string
}

/** How a sentence stands to the reviewed one, its words and its ties; `links` are ties that came or went and change nothing. */
export type Judged = {
  readonly words: Verdict
  readonly ties: readonly TieChange[]
  readonly links: readonly TieChange[]
}

/** Holds a sentence against the reviewed one. Where the words changed, a tie that goes with them is no change. */
export function judgeSentence(reviewed: Compared, now: Compared): Judged {
  const words = judgeTexts(reviewed.text, now.text)
  const all = tieChanges(reviewed, now, words)
  const links = words.verdict === 'meaning' ? [] : all.filter((change) => isFreeLink(change, all))
  return { words, ties: all.filter((change) => !links.includes(change)), links }
}

/** A link says where to read on, not what is claimed; one that leads elsewhere than it did is another. */
const isFreeLink = ({ change, tie, words }: TieChange, all: readonly TieChange[]): boolean =>
  tie.kind === 'link' &&
  change !== 'moved' &&
  !all.some(
    (other) =>
      other.tie.kind === 'link' && other.change !== change && sharesWord(other.words, words),
  )

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return (b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word))
}

export const isProvenSame = ({ words, ties }: Judged): boolean =>
  words.verdict !== 'meaning' && ties.length === 0

function tieChanges(reviewed: Compared, now: Compared, { verdict }: Verdict): readonly TieChange[] {
  const left = [...reviewed.bound]
  const changes: TieChange[] = []
  for (const tie of now.bound) {
    const key = keyOfTie(tie).join('\n')
    const at = left.findIndex((each) => keyOfTie(each).join('\n') === key)
    const [was] = at < 0 ? [] : left.splice(at, 1)
    const words = now.text.slice(tie.start, tie.end)
    if (!was) changes.push({ change: 'come', tie, words })
    // The same numbers in another order are bound to what they were bound to.
    else if (tie.kind === 'number' && verdict !== 'unchanged') continue
    else if (verdict !== 'meaning' && !isAtSame(reviewed, was, now, tie)) {
      if (marksSame(reviewed, was, now, tie)) continue
      changes.push({ change: 'moved', tie, words })
    }
  }
  const gone = left.map((tie): TieChange => {
    return { change: 'gone', tie, words: reviewed.text.slice(tie.start, tie.end) }
  })
  const all = [...gone, ...changes]
  // Where the words changed, what their numbers are bound to goes with them.
  return verdict === 'meaning' ? all.filter(({ tie }) => tie.kind !== 'number') : all
}

/** True for a tie at the same words of two texts that say the same: what stands before, in and behind it does too. */
function isAtSame(reviewed: Compared, was: Bound, now: Compared, is: Bound): boolean {
  const parts = ({ text }: Compared, { start, end }: Bound) => [
    text.slice(0, start),
    text.slice(start, end),
    text.slice(end),
  ]
  const before = parts(reviewed, was)
  return parts(now, is).every((part, i) => saySame(trimmed(before[i] ?? ''), trimmed(part)))
}

/** True for a tie at the same words, which stand once in each of two texts that say the same: nothing else can be meant. */
function marksSame(reviewed: Compared, was: Bound, now: Compared, is: Bound): boolean {
  const [before, after] = [
    reviewed.text.slice(was.start, was.end),
    now.text.slice(is.start, is.end),
  ]
  const isOnce = (text: string, words: string) => text.split(words).length === 2
  return (
    before !== '' &&
    isOnce(reviewed.text, before) &&
    isOnce(now.text, after) &&
    saySame(trimmed(before), trimmed(after))
  )
}

/** Words without the marks around them: brackets that take in a full stop take in no words. */
const trimmed = (words: string): string => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
