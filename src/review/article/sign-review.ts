import type { Reviewed } from '../../model/review.ts'
import type { Edit } from './compare-review.ts'
import type { Sentence } from './sentence.ts'

/** Who looked at some sentences, on which day, and why they are right. */
export type Signature = {
  readonly reviewed: string
  readonly by: string
  readonly why?: string | undefined
}

/**
 * The review of an article after some edits were accepted, in reading order. What was proven harmless takes its
 * new form and keeps its day and reviewer; an edit that was not accepted stays as it was reviewed.
 */
export function signReview(
  edits: readonly Edit[],
  signature: Signature,
  isAccepted: (edit: Edit) => boolean,
): readonly Reviewed[] {
  return edits.flatMap((edit): readonly Reviewed[] => {
    switch (edit.state) {
      case 'unchanged':
        return [edit.line]
      case 'harmless': {
        const [line] = edit.lines
        return line ? edit.sentences.map((each) => lineOf(each, line)) : []
      }
      case 'changed':
        return [isAccepted(edit) ? lineOf(edit.sentence, signature) : edit.line]
      case 'new':
        return isAccepted(edit) ? [lineOf(edit.sentence, signature)] : []
      case 'removed':
        return isAccepted(edit) ? [] : [edit.line]
      default:
        return edit satisfies never
    }
  })
}

/** The review of an article that has none: every sentence as it stands. */
export const signAll = (
  sentences: readonly Sentence[],
  signature: Signature,
): readonly Reviewed[] => sentences.map((each) => lineOf(each, signature))

function lineOf({ kind, text, bound }: Sentence, { reviewed, by, why }: Signature): Reviewed {
  const signed = { reviewed, by, ...(why === undefined ? {} : { why }) }
  return { kind, text, bound: [...bound], ...signed }
}

/** A review as its file has it: one sentence a line. */
export const sayReview = (lines: readonly Reviewed[]): string =>
  lines
    .map(({ bound, kind, text, ...rest }) => {
      const ties = bound.length > 0 ? { bound } : {}
      return `${JSON.stringify({ kind, text, ...ties, ...rest })}\n`
    })
    .join('')
