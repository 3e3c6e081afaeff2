import {
  anchorQuote,
  anchoringOutcomes,
  type AnchoringOutcome,
} from '../../src/anchor/anchor-quote.ts'
import { describeQuote, type DescribedQuote } from '../../src/anchor/describe-quote.ts'
import { indexText } from '../../src/anchor/index-text.ts'

// Processor time of indexing and anchoring as text and annotations grow, as ratios within one run.

const baseWords = 5_000
const baseAnnotations = 250
const steps = [1, 2, 4] as const
const repeats = 3

type Sample = { readonly index: number; readonly anchor: number; readonly outcomes: string }

/** Growth of time with each dimension, ×1, ×2, ×4, as lines to print. */
export function reportGrowth(): string {
  const largest = makeArticle(baseWords * 4)
  measure(largest, describeSome(largest, 50)) // warms the engine up
  const byText = steps.map((step) => {
    const text = makeArticle(baseWords * step)
    return measure(text, describeSome(text, baseAnnotations * 4))
  })
  const all = describeSome(largest, baseAnnotations * 4)
  const byAnnotations = steps.map((step) =>
    measure(
      largest,
      all.filter((_, at) => at % (4 / step) === 0),
    ),
  )
  return [
    `Text grows from ${baseWords} to ${baseWords * 4} words, ${baseAnnotations * 4} annotations:`,
    ...byText.map(({ index, anchor, outcomes }, at) =>
      sayStep(
        steps[at] ?? 1,
        [
          ['indexing', index, byText[0]?.index],
          ['anchoring', anchor, byText[0]?.anchor],
          ['both', index + anchor, (byText[0]?.index ?? 0) + (byText[0]?.anchor ?? 0)],
        ],
        outcomes,
      ),
    ),
    `Annotations grow from ${baseAnnotations} to ${baseAnnotations * 4}, ${baseWords * 4} words:`,
    ...byAnnotations.map(({ anchor, outcomes }, at) =>
      sayStep(steps[at] ?? 1, [['anchoring', anchor, byAnnotations[0]?.anchor]], outcomes),
    ),
  ].join('\n')
}

function sayStep(
  step: number,
  parts: readonly (readonly [string, number, number | undefined])[],
  outcomes: string,
): string {
  const said = parts.map(
    ([name, time, first]) =>
      `${name} ${(time / (first ?? time)).toFixed(2)} (${Math.round(time)} ms)`,
  )
  return `  ×${step}  ${said.join('  ')}  ${outcomes}`
}

/** Processor time in ms, which the machine's other work does not lengthen. */
const clock = (): number => process.cpuUsage().user / 1000

/** The best of some repetitions: what the work takes without a collection of garbage in between. */
function measure(text: string, selectors: readonly DescribedQuote[]): Sample {
  const samples = Array.from({ length: repeats }, () => {
    const begun = clock()
    const index = indexText(text)
    const indexed = clock()
    const outcomes = selectors.map((selector) => anchorQuote(index, selector).outcome)
    return { index: indexed - begun, anchor: clock() - indexed, outcomes }
  })
  const tally = (outcome: AnchoringOutcome) =>
    samples[0]?.outcomes.filter((each) => each === outcome).length ?? 0
  return {
    index: Math.min(...samples.map(({ index }) => index)),
    anchor: Math.min(...samples.map(({ anchor }) => anchor)),
    outcomes: anchoringOutcomes.map((outcome) => `${outcome} ${tally(outcome)}`).join(', '),
  }
}

/** Quotes spread over a text, one third as they stand, one third reworded, one third with a number changed. */
function describeSome(text: string, count: number): readonly DescribedQuote[] {
  const index = indexText(text)
  const words = index.words.length
  return Array.from({ length: count }, (_, at) => {
    const first = Math.floor((at * (words - 40)) / count)
    const described = describeQuote(
      index,
      index.words[first]?.start ?? 0,
      index.words[first + 8 + (at % 9)]?.end ?? 0,
    )
    if (at % 3 === 1)
      return { ...described, exact: described.exact.replace(/ (\p{Ll}{4,}) /u, ' quite $1y ') }
    if (at % 3 === 2) return { ...described, exact: `${described.exact} in 1962` }
    return described
  })
}

/** A text of many words with the frequencies of prose: few common ones, many rare ones, names and numbers. */
function makeArticle(words: number): string {
  let state = 42
  const next = (below: number): number => {
    // A linear congruential generator (Numerical Recipes): the same text in every run.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'ne', 'pa', 'gu']
  const rare = () => Array.from({ length: 2 + next(3) }, () => syllables[next(12)] ?? '').join('')
  const common = [
    'the',
    'of',
    'a',
    'and',
    'to',
    'in',
    'was',
    'that',
    'by',
    'river',
    'bridge',
    'year',
  ]
  const pieces: string[] = []
  for (let at = 0; at < words; at += 1) {
    const draw = next(20)
    const word =
      draw < 9 ? (common[next(common.length)] ?? '') : draw === 19 ? String(next(3000)) : rare()
    pieces.push(at % 17 === 16 ? `${word}.` : word)
    if (at % 90 === 89) pieces.push('\n')
  }
  return pieces.join(' ')
}

if (import.meta.main) process.stdout.write(`${reportGrowth()}\n`)
