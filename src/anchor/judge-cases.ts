import { anchorQuote, type AnchoringOutcome, anchoringOutcomes } from './anchor-quote.ts'
import type { AnchorCase } from './case-table.ts'
import { describeQuote } from './describe-quote.ts'
import { foldText } from './fold.ts'
import { sayDiff } from './word-diff.ts'

/** What anchoring did with one case of the table. */
export type CaseVerdict = {
  readonly anchorCase: AnchorCase
  readonly outcome: AnchoringOutcome
  /** The words attached to, undefined where none were. */
  readonly attached: string | undefined
  readonly isRight: boolean
  /** What came out, in a line for the report. */
  readonly said: string
}

/** Describe the quote in the text before the edit, anchor it in the text after it, and compare. */
export function judgeCase(anchorCase: AnchorCase): CaseVerdict {
  const { before, after, start, end, follows } = anchorCase
  const anchoring = anchorQuote(after, describeQuote(before, start, end))
  switch (anchoring.outcome) {
    case 'found':
    case 'drifted': {
      const attached = after.slice(anchoring.start, anchoring.end)
      const isRight =
        follows !== undefined &&
        edge(after, anchoring.start) === edge(after, follows.start) &&
        core(attached) === core(after.slice(follows.start, follows.end))
      return { anchorCase, outcome: anchoring.outcome, attached, isRight, said: attached }
    }
    case 'ambiguous':
    case 'orphaned': {
      const [nearest] = anchoring.candidates
      const said = nearest
        ? `${nearest.quality} ${nearest.refusal?.kind ?? 'unsure'}: ${sayDiff(nearest.diff)}` +
          (nearest.refusal
            ? ` (${nearest.refusal.before.join(', ')} / ${nearest.refusal.after.join(', ')})`
            : '')
        : 'no passage near'
      return {
        anchorCase,
        outcome: anchoring.outcome,
        attached: undefined,
        isRight: follows === undefined,
        said,
      }
    }
    default:
      return anchoring satisfies never
  }
}

/** Numbers of the report: outcomes, precision (right of those attached), recall (followed of the harmless). */
export type CaseReport = {
  readonly cases: number
  readonly harmful: number
  readonly harmless: number
  readonly outcomes: Readonly<Record<AnchoringOutcome, number>>
  readonly precision: number
  readonly recall: number
  readonly falseAttachments: readonly CaseVerdict[]
  readonly misses: readonly CaseVerdict[]
}

/** Judge every case and count. */
export function reportCases(cases: readonly AnchorCase[]): CaseReport {
  const verdicts = cases.map(judgeCase)
  const harmless = verdicts.filter(({ anchorCase }) => anchorCase.follows !== undefined)
  const attached = verdicts.filter((verdict) => verdict.attached !== undefined)
  const right = attached.filter(({ isRight }) => isRight)
  const count = (outcome: AnchoringOutcome): number =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length
  const [found, drifted, ambiguous, orphaned] = anchoringOutcomes.map(count)
  return {
    cases: verdicts.length,
    harmful: verdicts.length - harmless.length,
    harmless: harmless.length,
    outcomes: {
      found: found ?? 0,
      drifted: drifted ?? 0,
      ambiguous: ambiguous ?? 0,
      orphaned: orphaned ?? 0,
    },
    precision: attached.length === 0 ? 1 : right.length / attached.length,
    recall: harmless.length === 0 ? 1 : right.length / harmless.length,
    falseAttachments: attached.filter(({ isRight }) => !isRight),
    misses: harmless.filter((verdict) => verdict.attached === undefined),
  }
}

/** The first visible unit at or after an offset, so that a quotation mark more or less is no other place. */
function edge(text: string, start: number): number {
  let at = start
  while (at < text.length && !/[\p{L}\p{N}]/u.test(text.charAt(at))) at += 1
  return at
}

const core = (words: string): string =>
  foldText(words).text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
