import { reportAnchoring } from './bench/anchoring.ts'
import { reportGrowth } from './bench/anchoring-growth.ts'
import { reportProseFuzz } from './bench/fuzz.ts'
import { reportContentFuzz } from './bench/fuzz-content.ts'
import { fuzzSelectors } from './bench/fuzz-selectors.ts'
import { reportMutations } from './bench/mutation.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'

// `npm run bench`: counts and ratios of one run, for the READMEs of corpus, annotate and anchor.
// Nothing here is a test: times are noisy, and 100,000 inputs take minutes.

const reports: readonly (readonly [title: string, report: () => string])[] = [
  ['The number lock', reportMutations],
  ['Anchoring', reportAnchoring],
  ['Growth of anchoring', reportGrowth],
  ['Fuzz of the prose readers', reportProseFuzz],
  ['Fuzz of selectors', () => fuzzSelectors(100_000)],
  ['Fuzz of articles and JSON', reportContentFuzz],
]

await runCommand(() => {
  readOptions({ name: 'npm run bench', options: {} })
  for (const [title, report] of reports) process.stdout.write(`\n## ${title}\n\n${report()}\n`)
})
