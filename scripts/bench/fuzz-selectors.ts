import fc from 'fast-check'
import { anchorQuote, anchoringOutcomes } from '../../src/anchor/anchor-quote.ts'
import { textAndSelector } from '../../src/anchor/arbitrary.ts'

const slow = 2000 // ms of processor time for one selector, far beyond any that is expected

/**
 * Anchor random selectors in random texts: empty, huge, astral, with lone surrogates. Throws on the first
 * that throws, hangs or points outside its text; gives the counts as a line to print.
 */
export function fuzzSelectors(count: number): string {
  const tally = new Map<string, number>()
  let worst = 0
  fc.assert(
    fc.property(textAndSelector, ({ text, selector }) => {
      const begun = process.cpuUsage().user
      const anchoring = anchorQuote(text, selector)
      worst = Math.max(worst, (process.cpuUsage().user - begun) / 1000)
      tally.set(anchoring.outcome, (tally.get(anchoring.outcome) ?? 0) + 1)
      const places = 'start' in anchoring ? [anchoring] : anchoring.candidates
      return (
        places.every(({ start, end }) => start >= 0 && end > start && end <= text.length) &&
        worst < slow
      )
    }),
    { numRuns: count, seed: 1954 },
  )
  const counts = anchoringOutcomes.map((outcome) => `${outcome} ${tally.get(outcome) ?? 0}`)
  return `Selectors: ${count} random ones, none thrown, none hung (worst ${Math.round(worst)} ms): ${counts.join(', ')}.`
}

if (import.meta.main) {
  process.stdout.write(`${fuzzSelectors(Number(process.argv[2] ?? 100_000))}\n`)
}
