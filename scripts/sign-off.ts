import { createInterface } from 'node:readline/promises'
import { anchoringTotals } from '../src/anchor/totals.ts'
import { compareSignOffs, type SignOff } from '../src/anchor/sign-off.ts'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { buildCorpus } from '../src/corpus/load.ts'
import { readFolder } from './sign-off/read-folder.ts'
import type { Article } from '../src/model/records.ts'
import { Slip } from '../src/model/slip.ts'
import { judgeText } from './command/given-text.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { listAddresses } from './sign-off/addresses.ts'
import { signOffArticle } from './sign-off/article.ts'
import { judgeRead } from './sign-off/judge-read.ts'
import { signCorrections } from './sign-off/sign-corrections.ts'
import { signHistories } from './sign-off/sign-histories.ts'
import { signExtracts } from './sign-off/extracts.ts'
import { signOffRecords } from './sign-off/records.ts'
import { claimOf, isOpen, sayCorrection, saySignOff } from './sign-off/say.ts'
import { listValues, type Reasons } from './sign-off/values.ts'
import { writeSigned } from './sign-off/write.ts'

// `npm run sign-off [-- <claim-id> --why "…"]`: show changed wordings as word diffs, accept them one by
// one, write annotations.json and the claims' histories.

const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const colour = process.stdout.isTTY && !process.env['NO_COLOR']
const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true

/** What was asked for: one claim, all, or whatever a person accepts when asked. */
type Request = {
  readonly only: string | undefined
  readonly all: boolean
  readonly why: string | undefined
  readonly extracts: boolean
  readonly by: string | undefined
}

/** Show and sign what is open. */
async function signOff(request: Request): Promise<void> {
  const { only, all, why, by, extracts } = request
  const inputs = buildInputs()
  if (all && only !== undefined) throw misused('Name one claim.')
  if (extracts && (all || only !== undefined)) throw misused('Sign extracts on their own.')
  if ((all || only !== undefined) && !why && !isAsking) {
    throw misused('Say why the wording is right: --why "…".')
  }
  const read = readFolder(inputs.contentDir)
  const { corpus, content, messages } = buildCorpus(read, inputs)
  judgeRead(messages)
  if (!corpus) throw misused(`There is no site.json in ${inputs.contentDir}/.`)
  if (only !== undefined && !corpus.claims.has(only)) {
    throw misused(`There is no claim \`${only}\`.`)
  }
  const texts = new Map(read.files.map(({ path, text }) => [path, text]))
  if (extracts) return signExtracts({ content, dir: inputs.contentDir, texts, print })
  // The day of signing is today, unless the clock is given; the last commit's time would be a day too early.
  const now = inputs.isClockGiven ? inputs.now : new Date()
  const today = now.toISOString().slice(0, 10)
  let open = 0
  let signed = 0
  for (const article of corpus.articles.values()) {
    const signOffs = compareSignOffs(article)
    const shown = signOffs.filter(
      (each) => isOpen(each) && (only ?? claimOf(each)) === claimOf(each),
    )
    const accepted = await decide(article, shown, request)
    open += shown.length
    signed += accepted.size
    if (accepted.size > 0) {
      const corrections = await writeSigned(corpus, {
        article,
        signOffs,
        accepted,
        today,
        dir: inputs.contentDir,
        texts,
      })
      const signature = { reviewed: today, by: by ?? corpus.site.publisher.name }
      signCorrections(article.slug, corrections, { inputs, signature })
      for (const said of corrections.map(sayCorrection)) print(said)
    }
  }
  if (signed > 0) signHistories(content, inputs, today)
  const totals = anchoringTotals(corpus.articles.values())
  print(
    `${inputs.contentDir}: ${signed} of ${open} open wordings signed. Before that, ${totals.all} entries: ` +
      `${totals.found} found, ${totals.drifted} drifted, ${totals.ambiguous} ambiguous, ${totals.orphaned} orphaned.`,
  )
  if (open > 0 && signed === 0 && !isAsking)
    print('Sign with: npm run sign-off -- <claim-id> --why "…"')
  // All is all: the sentences that the marks stand in, and those without a mark.
  if (all) await signOffArticle({ slug: undefined, why, by })
}

/** Which of the open wordings are accepted, each with its reason. */
async function decide(
  { slug }: Article,
  open: readonly SignOff[],
  { only, all, why }: Request,
): Promise<ReadonlyMap<SignOff, string>> {
  const accepted = new Map<SignOff, string>()
  if (open.length > 0) print(`articles/${slug}`)
  const isWhole = all || only !== undefined
  const asker =
    isAsking && !(isWhole && why)
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined
  for (const each of open) {
    print(saySignOff(each, colour))
    if (each.state === 'lost' && !each.nearest) continue
    if (isWhole && why) {
      accepted.set(each, why)
    } else if (asker) {
      const answer = (await asker.question('  Why is it right? (empty: leave it)  ')).trim()
      if (answer !== '') accepted.set(each, answer)
    }
  }
  asker?.close()
  return accepted
}

function misused(what: string): Slip {
  return new Slip(
    `${what}\nnpm run sign-off                           show what is open, accept one by one\n` +
      'npm run sign-off -- <claim-id> --why "…"   accept one claim\n' +
      'npm run sign-off -- --article SLUG         show an article’s sentences; --why "…" signs them\n' +
      'npm run sign-off -- --records ID …         show records that changed; --why "…" signs them\n' +
      'npm run sign-off -- --extracts             accept the stored extracts of sources as they are\n' +
      'npm run sign-off -- --addresses            write down the addresses that may not vanish, and new values\n' +
      'npm run sign-off -- --all --why "…"        accept all, sentences too',
  )
}

await runCommand(async () => {
  const { values, words } = readOptions({
    name: 'npm run sign-off',
    options: {
      all: { type: 'boolean' },
      article: { type: 'string' },
      addresses: { type: 'boolean' },
      records: { type: 'boolean' },
      extracts: { type: 'boolean' },
      by: { type: 'string' },
      why: { type: 'string' },
    },
    words: process.argv.includes('--records') ? Infinity : 1,
  })
  const { addresses, all, article, extracts, records } = values
  const [why, by] = [values.why?.trim(), values.by?.trim()]
  judgeText('--why', why)
  judgeText('--by', by)
  let reasons: Reasons = new Map()
  const kinds = [records, extracts, article !== undefined]
  if (kinds.filter(Boolean).length > 1) {
    throw misused('Sign records, extracts or an article, one at a time.')
  }
  if (records) reasons = await signOffRecords({ named: words, all, why, by })
  else if (article !== undefined) await signOffArticle({ slug: article, why, by })
  else if (!addresses) await signOff({ only: words[0], all, why, by, extracts })
  // What is reviewed may be published, and what was published may not vanish: from the day on which a list is begun.
  if (addresses || isAsking || all || why || words.length > 0) {
    listAddresses({ begin: addresses })
    listValues(reasons, by, { begin: addresses })
  }
})
