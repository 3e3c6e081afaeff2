import { partOf } from './clause-part.ts'
import { said, type Hunk } from './hunk.ts'
import { isPause, type Item } from './items.ts'
import { isFinite, isSayingVerb, reachesOut } from './scope-words.ts'

/** Commas that part what goes apart by its words alone; each takes a hunk that is one comma. */
export const placedCommas: readonly ((hunk: Hunk) => boolean)[] = [
  isBehindSaysSo,
  isBehindCondition,
  isBesideExtent,
]

const fromHead = (before: readonly Item[]): readonly Item[] =>
  before.slice(before.findLastIndex(({ isHead }) => isHead))

/** `Ward says so, and the bank left`: what is said is `so`, and nothing more. */
function isBehindSaysSo({ before, after }: Hunk): boolean {
  const words = fromHead(before)
  const verb = words.at(-2)
  return (
    ['and', 'but'].includes(said(after.slice(0, 1))) &&
    said(words.slice(-1)) === 'so' &&
    verb !== undefined &&
    isSayingVerb(verb) &&
    !words.slice(0, -2).some((...each) => isPause(each[0]) || reachesOut(...each))
  )
}

const owned = /^\p{Lu}\p{L}+'s?$/u
const openers = new Set('the a an its their his her our it they he she we'.split(' '))

/** `If the list is right, the sum had it`: the one comma of its part, between `is` with one word and a subject with its verb. */
function isBehindCondition({ before, after }: Hunk): boolean {
  const words = fromHead(before)
  const [opener, ...rest] = words
  const main = partOf(after)
  const [subject] = main
  if (opener?.normal !== 'If' || rest.length < 3 || main.some(isPause)) return false
  const isClosed = isFinite(rest.at(-2)) && rest.filter(isFinite).length === 1
  const isPlain = !rest.some((...each) => isPause(each[0]) || reachesOut(...each))
  const isSubject = subject && (owned.test(subject.normal) || openers.has(said([subject])))
  return isClosed && isPlain && Boolean(isSubject) && main.slice(1).some(isFinite)
}

// How much of a thing was done: of its verb wherever it stands.
const extents = ['in whole or in part', 'in full', 'in whole', 'in part']
const placing = new Set('in at from by on'.split(' '))

/** `They count attempts, in whole or in part`; `read in full, in a copy`. Not where something reaches over it: `not read, in part`. */
function isBesideExtent({ before, after }: Hunk): boolean {
  const words = fromHead(before)
  if (words.length < 2 || words.some((...each) => isPause(each[0]) || reachesOut(...each)))
    return false
  const ahead = said(partOf(after))
  if (extents.includes(ahead)) return true
  const isBehind = extents.some((extent) => said(words).endsWith(` ${extent}`))
  return isBehind && placing.has(said(after.slice(0, 1)))
}
