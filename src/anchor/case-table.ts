import harmfulBeside from './cases/harmful-beside.json' with { type: 'json' }
import harmfulComparatives from './cases/harmful-comparatives.json' with { type: 'json' }
import harmfulCounts from './cases/harmful-counts.json' with { type: 'json' }
import harmfulDates from './cases/harmful-dates.json' with { type: 'json' }
import harmfulHedges from './cases/harmful-hedges.json' with { type: 'json' }
import harmfulLookAlikes from './cases/harmful-look-alikes.json' with { type: 'json' }
import harmfulNames from './cases/harmful-names.json' with { type: 'json' }
import harmfulNegations from './cases/harmful-negations.json' with { type: 'json' }
import harmfulNumbers from './cases/harmful-numbers.json' with { type: 'json' }
import harmfulReversals from './cases/harmful-reversals.json' with { type: 'json' }
import harmfulUnseen from './cases/harmful-unseen.json' with { type: 'json' }
import harmlessGrammar from './cases/harmless-grammar.json' with { type: 'json' }
import harmlessInside from './cases/harmless-inside.json' with { type: 'json' }
import harmlessLinksAndEmphasis from './cases/harmless-links-and-emphasis.json' with { type: 'json' }
import harmlessMoved from './cases/harmless-moved.json' with { type: 'json' }
import harmlessOutside from './cases/harmless-outside.json' with { type: 'json' }
import harmlessPunctuation from './cases/harmless-punctuation.json' with { type: 'json' }
import harmlessReworded from './cases/harmless-reworded.json' with { type: 'json' }
import harmlessShort from './cases/harmless-short.json' with { type: 'json' }
import harmlessTwins from './cases/harmless-twins.json' with { type: 'json' }
import harmlessTypography from './cases/harmless-typography.json' with { type: 'json' }
import harmlessUnseen from './cases/harmless-unseen.json' with { type: 'json' }
import setting from './cases/setting.json' with { type: 'json' }

/** An edit of a passage: where the quote stood, and what may become of it. */
export type AnchorCase = {
  readonly group: string
  /** The text before and after the edit, with the same paragraphs around the passage. */
  readonly before: string
  readonly after: string
  /** The quote's place in `before`. */
  readonly start: number
  readonly end: number
  /** The words the quote must be followed to, or undefined where it must be refused. */
  readonly follows: { readonly start: number; readonly end: number } | undefined
}

const groups = {
  'harmful-beside': harmfulBeside,
  'harmful-comparatives': harmfulComparatives,
  'harmful-counts': harmfulCounts,
  'harmful-dates': harmfulDates,
  'harmful-hedges': harmfulHedges,
  'harmful-look-alikes': harmfulLookAlikes,
  'harmful-names': harmfulNames,
  'harmful-negations': harmfulNegations,
  'harmful-numbers': harmfulNumbers,
  'harmful-reversals': harmfulReversals,
  'harmful-unseen': harmfulUnseen,
  'harmless-grammar': harmlessGrammar,
  'harmless-inside': harmlessInside,
  'harmless-links-and-emphasis': harmlessLinksAndEmphasis,
  'harmless-moved': harmlessMoved,
  'harmless-outside': harmlessOutside,
  'harmless-punctuation': harmlessPunctuation,
  'harmless-reworded': harmlessReworded,
  'harmless-short': harmlessShort,
  'harmless-twins': harmlessTwins,
  'harmless-typography': harmlessTypography,
  'harmless-unseen': harmlessUnseen,
}

/** Every case of the table: `[` and `]` stand around the quote, and around what it is followed to. */
export const anchorCases: readonly AnchorCase[] = Object.entries(groups).flatMap(
  ([group, { expected, cases }]) =>
    cases.map((pair) => {
      const before = unbracket(pair.before)
      const after = unbracket(pair.after)
      return {
        group,
        before: before.text,
        after: after.text,
        start: before.start,
        end: before.end,
        follows: expected === 'followed' ? { start: after.start, end: after.end } : undefined,
      }
    }),
)

function unbracket(passage: string): { text: string; start: number; end: number } {
  const [before = '', quote = '', after = ''] = passage.split(/[[\]]/u)
  const start = setting.before.length + 1 + before.length
  return {
    text: `${setting.before}\n${before}${quote}${after}\n${setting.after}`,
    start,
    end: start + quote.length,
  }
}
