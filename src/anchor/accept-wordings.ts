import type { Span } from '../model/span.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Mark } from '../model/records.ts'
import { describeQuote } from './describe-quote.ts'
import { indexText } from './index-text.ts'
import type { SignedText, SignOff } from './sign-off.ts'

/** A wording that was accepted, and why. */
export type Accepted = ReadonlyMap<SignOff, string>

/** What accepting comes to: the file's entries in reading order, and the claims whose protected words changed. */
export type Signed = {
  readonly annotations: readonly Annotation[]
  readonly histories: readonly { readonly claim: string; readonly why: string }[]
}

/**
 * The entries of annotations.json after some wordings were accepted: in reading order, so that a file
 * written twice is the same file; what was not accepted stays as it was. `today` is an ISO day.
 */
export function acceptWordings({ text, signOffs, accepted }: SignedArticle, today: string): Signed {
  const index = indexText(text)
  const placed: { readonly start: number; readonly annotation: Annotation }[] = []
  const put = (start: number, annotation: Annotation) => placed.push({ start, annotation })
  const sign = (range: Span, claim: string, from: Mark['from'], why: string): void => {
    const quote = describeQuote(index, range.start, range.end)
    put(range.start, { claim, mark: from, ...quote, reviewed: today, why })
  }
  for (const signOff of signOffs) {
    const why = accepted.get(signOff)
    switch (signOff.state) {
      case 'unchanged':
      case 'drifted':
      case 'changed':
        if (why === undefined) put(signOff.mark.start, ordered(signOff.entry.annotation))
        else sign(signOff.mark, signOff.mark.claim, signOff.mark.from, why)
        break
      case 'unsigned':
        if (why !== undefined) sign(signOff.mark, signOff.mark.claim, signOff.mark.from, why)
        break
      case 'stale':
        if (why === undefined) put(Infinity, ordered(signOff.entry.annotation))
        break
      case 'lost': {
        const { annotation } = signOff.entry
        if (why === undefined || !signOff.nearest) put(Infinity, ordered(annotation))
        else sign(signOff.nearest, annotation.claim, annotation.mark, why)
        break
      }
      default:
        signOff satisfies never
    }
  }
  return {
    annotations: placed.toSorted((a, b) => order(a.start, b.start)).map((each) => each.annotation),
    histories: [...accepted].flatMap(([signOff, why]) =>
      signOff.state === 'changed' ? [{ claim: signOff.mark.claim, why }] : [],
    ),
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
}: Annotation): Annotation => ({
  claim,
  mark,
  exact,
  prefix,
  suffix,
  reviewed,
  ...(why === undefined ? {} : { why }),
})
