import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { acceptWordings } from '../src/anchor/accept-wordings.ts'
import { anchoringTotals } from '../src/anchor/totals.ts'
import { compareSignOffs, type SignOff } from '../src/anchor/sign-off.ts'
import { appendHistory } from '../src/corpus/write/append-history.ts'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import type { Article, Corpus } from '../src/model/records.ts'
import { claimOf, isOpen, saySignOff } from './sign-off/say.ts'

// `npm run sign-off [-- <claim-id> --why "…"]`: show changed wordings as word diffs, accept them one by
// one, write annotations.json and the claims' histories.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, why: { type: 'string' } },
})
const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const colour = process.stdout.isTTY && !process.env['NO_COLOR']
const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true

/** Show and sign what is open; 1 where the command is not understood. */
async function signOff(): Promise<0 | 1> {
  const inputs = buildInputs()
  const [only, ...others] = positionals
  const why = values.why?.trim()
  if (others.length > 0 || (values.all && only !== undefined)) return misused('Name one claim.')
  if ((values.all || only !== undefined) && !why && !isAsking) {
    return misused('Say why the wording is right: --why "…".')
  }
  const { corpus } = loadCorpus(inputs)
  if (!corpus) return misused(`There is no site.json in ${inputs.contentDir}/.`)
  if (only !== undefined && !corpus.claims.has(only))
    return misused(`There is no claim \`${only}\`.`)
  // The day of signing is today, unless the clock is given; the last commit's time would be a day too early.
  const now = process.env['SOURCE_DATE_EPOCH'] ? inputs.now : new Date()
  const today = now.toISOString().slice(0, 10)
  let open = 0
  let signed = 0
  for (const article of corpus.articles.values()) {
    const signOffs = compareSignOffs(article)
    const shown = signOffs.filter(
      (each) => isOpen(each) && (only ?? claimOf(each)) === claimOf(each),
    )
    const accepted = await decide(article, shown, why)
    open += shown.length
    signed += accepted.size
    if (accepted.size > 0)
      await write(corpus, { article, signOffs, accepted, today, dir: inputs.contentDir })
  }
  const totals = anchoringTotals(corpus.articles.values())
  print(
    `${inputs.contentDir}: ${signed} of ${open} open wordings signed. Before that, ${totals.all} entries: ` +
      `${totals.found} found, ${totals.drifted} drifted, ${totals.ambiguous} ambiguous, ${totals.orphaned} orphaned.`,
  )
  if (open > 0 && signed === 0 && !isAsking)
    print('Sign with: npm run sign-off -- <claim-id> --why "…"')
  return 0
}

/** Which of the open wordings are accepted, each with its reason. */
async function decide(
  { slug }: Article,
  open: readonly SignOff[],
  why: string | undefined,
): Promise<ReadonlyMap<SignOff, string>> {
  const accepted = new Map<SignOff, string>()
  if (open.length > 0) print(`articles/${slug}`)
  const isWhole = values.all || positionals.length > 0
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

type Signing = {
  readonly article: Article
  readonly signOffs: readonly SignOff[]
  readonly accepted: ReadonlyMap<SignOff, string>
  readonly today: string
  readonly dir: string
}

async function write(
  corpus: Corpus,
  { article, signOffs, accepted, today, dir }: Signing,
): Promise<void> {
  const signed = acceptWordings({ text: article.text, signOffs, accepted }, today)
  const path = join(dir, 'articles', article.slug, 'annotations.json')
  const schema = await schemaOf(path)
  await writeFile(path, await tidy({ ...schema, annotations: signed.annotations }))
  for (const { claim, why } of signed.histories) {
    const status = corpus.claims.get(claim)?.status
    const file = join(dir, 'claims', `${claim}.json`)
    const text = status && appendHistory(await readFile(file, 'utf8'), { date: today, status, why })
    if (text) await writeFile(file, await format(text, layout))
  }
}

/** The `$schema` line of a file, where it has one. */
async function schemaOf(path: string): Promise<{ readonly $schema?: unknown }> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  const file: unknown = JSON.parse(text)
  return typeof file === 'object' && file !== null && '$schema' in file
    ? { $schema: file.$schema }
    : {}
}

const layout = { parser: 'json', printWidth: 100 } as const
const tidy = (value: unknown): Promise<string> =>
  format(JSON.stringify(value, undefined, 2), layout)

function misused(what: string): 1 {
  process.stderr.write(
    `${what}\nnpm run sign-off                           show what is open, accept one by one\n` +
      'npm run sign-off -- <claim-id> --why "…"   accept one claim\n' +
      'npm run sign-off -- --all --why "…"        accept all\n',
  )
  return 1
}

process.exitCode = await signOff()
