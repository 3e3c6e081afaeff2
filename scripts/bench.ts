import { readFileSync, writeFileSync } from 'node:fs'
import { reportAnchoring } from './bench/anchoring.ts'
import { reportGrowth } from './bench/anchoring-growth.ts'
import { reportProseFuzz } from './bench/fuzz.ts'
import { reportEdits } from './bench/edits.ts'
import { reportContentFuzz } from './bench/fuzz-content.ts'
import { fuzzSelectors } from './bench/fuzz-selectors.ts'
import { reportBuilds } from './bench/builds.ts'
import { keepMeasured, sayMachine } from './bench/measured.ts'
import { mutantsByDefault, reportMutants } from './bench/mutants.ts'
import { reportComparison } from './bench/compare.ts'
import { reportInterruptions } from './bench/interruptions.ts'
import { reportLighthouse } from './bench/lighthouse.ts'
import { reportLongArticle } from './bench/long-article.ts'
import { reportJudging } from './bench/judging.ts'
import { reportSaves } from './bench/saves.ts'
import { reportMutations } from './bench/mutation.ts'
import { Slip } from '../src/model/slip.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'

// `npm run bench [-- NAME …]`: counts and ratios of one run. What stands before the first empty line of a report is kept
// in README, under Measured, with its day and machine; the rest is for whoever reads it now.
// Nothing here is a test: times are noisy, and 100,000 inputs take minutes.

const reports: Readonly<
  Record<string, readonly [title: string, report: () => string | Promise<string>]>
> = {
  lock: ['The number lock', reportMutations],
  anchoring: ['Anchoring', reportAnchoring],
  growth: ['Growth of anchoring', reportGrowth],
  prose: ['Fuzz of the prose readers', reportProseFuzz],
  selectors: ['Fuzz of selectors', () => fuzzSelectors(100_000)],
  content: ['Fuzz of articles and JSON', reportContentFuzz],
  judging: ['Judging, and judging again', reportJudging],
  saves: ['Saves, in `dev`', reportSaves],
  builds: ['Builds', () => reportBuilds([1, 10, 100])],
  'builds-of-a-thousand': ['Builds of a thousand articles', () => reportBuilds([100, 1000])],
  generators: ['Beside other generators', reportComparison],
  interruptions: ['Builds that are interrupted', reportInterruptions],
  lighthouse: ['Lighthouse, on a phone', reportLighthouse],
  'long-article': ['An article of a thousand claims', reportLongArticle],
  edits: ['Edits of the content', () => reportEdits()],
  mutants: ['Mutants of the pure rooms', () => reportMutants(mutantsByDefault())],
}

/** What takes a quarter of an hour runs only where it is asked for. */
const onlyByName: ReadonlySet<string> = new Set([
  'builds-of-a-thousand',
  'edits',
  'generators',
  'interruptions',
  'lighthouse',
  'long-article',
  'mutants',
  'saves',
])

await runCommand(async () => {
  const names = Object.keys(reports)
  const { words } = readOptions({ name: 'npm run bench', options: {}, words: names.length })
  const unknown = words.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new Slip(`There is no report \`${unknown}\`; there are ${names.join(', ')}.`)
  }
  for (const [name, [title, report]] of Object.entries(reports)) {
    const isAsked = words.length > 0 ? words.includes(name) : !onlyByName.has(name)
    if (!isAsked) continue
    const said = await report()
    process.stdout.write(`\n## ${title}\n\n${said}\n`)
    const readme = readFileSync('README.md', 'utf8')
    writeFileSync('README.md', keepMeasured(readme, { name, title, said, where: sayMachine() }))
  }
})
