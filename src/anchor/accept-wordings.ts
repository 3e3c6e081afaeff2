import type { Span } from '../model/span.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Mark } from '../model/records.ts'
import { describeQuote } from './describe-quote.ts'
import { indexText } from './index-text.ts'
import type { Entry } from './pair-up.ts'
import type { SignedText, SignOff } from './sign-off.ts'

/** A wording that was accepted, and why. */
export type Accepted = ReadonlyMap<SignOff, string>

/** What accepting comes to: the file's entries in reading order, and the claims whose protected words changed. */
export type Signed = {
  readonly annotations: readonly Annotation[]
  readonly histories: readonly { readonly claim: string; readonly why: string }[]
  /** Changes of protected words as readers of the article are owed them: what stood there, and what stands there. */
  readonly corrections: readonly Correction[]
}

type Correction = {
  readonly claim: string
  readonly was: string
  readonly is: string
  readonly why: string
}

/**
 * The entries of annotations.json after some wordings were accepted: in reading order, so that a file
 * written twice is the same file; what was not accepted stays as it was. `today` is an ISO day.
 */
export function acceptWordings({ text, signOffs, accepted }: SignedArticle, today: string): Signed {
  const index = indexText(text)
  const placed: { readonly start: number; readonly annotation: Annotation }[] = []
  const put = (start: number, annotation: Annotation) => placed.push({ start, annotation })
  const histories: { readonly claim: string; readonly why: string }[] = []
  const corrections: Correction[] = []
  const sign = (range: Span, claim: string, from: Mark['from'], why: string): Annotation => {
    const quote = describeQuote(index, range.start, range.end)
    return { claim, mark: from, ...quote, reviewed: today, why }
  }
  /** Signs words that were signed before; what was said of them then is kept. */
  const signAgain = (
    { annotation: before }: Entry,
    range: Span,
    { why, change }: { readonly why: string; readonly change: Change },
  ): void => {
    const after = sign(range, before.claim, before.mark, why)
    if (change !== 'drifted') histories.push({ claim: before.claim, why })
    if (change === 'corrected')
      corrections.push({ claim: before.claim, was: before.exact, is: after.exact, why })
    const isKept = change !== 'drifted' || (before.why !== undefined && before.why !== why)
    const earlier = [...(before.earlier ?? []), ...(isKept ? [stateOf(before)] : [])]
    put(range.start, { ...after, ...(earlier.length > 0 ? { earlier } : {}) })
  }
  for (const signOff of signOffs) {
    const why = accepted.get(signOff)
    switch (signOff.state) {
      case 'unchanged':
      case 'drifted':
      case 'changed':
        if (why === undefined) put(signOff.mark.start, ordered(signOff.entry.annotation))
        else {
          signAgain(signOff.entry, signOff.mark, { why, change: changeOf(signOff) })
        }
        break
      case 'unsigned':
        if (why !== undefined) {
          const { mark } = signOff
          put(mark.start, sign(mark, mark.claim, mark.from, why))
        }
        break
      case 'stale':
        if (why === undefined) put(Infinity, ordered(signOff.entry.annotation))
        break
      case 'lost': {
        const { annotation } = signOff.entry
        if (why === undefined || !signOff.nearest) put(Infinity, ordered(annotation))
        // They were not followed there because a protected word changed, or too many did.
        else signAgain(signOff.entry, signOff.nearest, { why, change: 'corrected' })
        break
      }
      default:
        signOff satisfies never
    }
  }
  return {
    annotations: placed.toSorted((a, b) => order(a.start, b.start)).map((each) => each.annotation),
    histories,
    corrections,
  }
}

type SignedArticle = Pick<SignedText, 'text'> & {
  readonly signOffs: readonly SignOff[]
  readonly accepted: Accepted
}

const order = (a: number, b: number): number => (a === b ? 0 : a - b)

/** An entry with its keys in the schema's order. */
const ordered = ({
  claim,
  mark,
  exact,
  prefix,
  suffix,
  reviewed,
  why,
  earlier,
}: Annotation): Annotation => ({
  claim,
  mark,
  exact,
  prefix,
  suffix,
  reviewed,
  ...(why === undefined ? {} : { why }),
  ...(earlier === undefined ? {} : { earlier }),
})

/** What signing words again owes: nothing where they drifted, a line of the claim's history, a correction too. */
type Change = 'drifted' | 'reworded' | 'corrected'

function changeOf(signOff: SignOff): Change {
  if (signOff.state !== 'changed') return 'drifted'
  return signOff.refusal ? 'corrected' : 'reworded'
}

/** What was signed, as a later sign-off keeps it. */
const stateOf = ({ exact, reviewed, why }: Annotation) => ({
  exact,
  reviewed,
  ...(why === undefined ? {} : { why }),
})
