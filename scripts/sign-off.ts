import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { format } from 'prettier'
import { acceptWordings } from '../src/anchor/accept-wordings.ts'
import { anchoringTotals } from '../src/anchor/totals.ts'
import { compareSignOffs, type SignOff } from '../src/anchor/sign-off.ts'
import { appendHistory } from '../src/corpus/write/append-history.ts'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { buildCorpus } from '../src/corpus/load.ts'
import { readContent } from '../src/corpus/read/read.ts'
import type { Message, RuleId } from '../src/model/message.ts'
import type { Article, Corpus } from '../src/model/records.ts'
import { Slip } from '../src/model/slip.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { createFile, judgeUnchanged, replaceFile } from './command/write.ts'
import { signOffRecords } from './sign-off/records.ts'
import { signHistories } from './sign-off/sign-histories.ts'
import { signExtracts } from './sign-off/extracts.ts'
import { claimOf, isOpen, saySignOff } from './sign-off/say.ts'

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
}

/** Show and sign what is open. */
async function signOff(request: Request): Promise<void> {
  const { only, all, why, extracts } = request
  const inputs = buildInputs()
  if (all && only !== undefined) throw misused('Name one claim.')
  if (extracts && (all || only !== undefined)) throw misused('Sign extracts on their own.')
  if ((all || only !== undefined) && !why && !isAsking) {
    throw misused('Say why the wording is right: --why "…".')
  }
  const read = readContent(inputs.contentDir)
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
    if (accepted.size > 0)
      await write(corpus, { article, signOffs, accepted, today, dir: inputs.contentDir, texts })
  }
  if (signed > 0) signHistories(content, inputs, today)
  const totals = anchoringTotals(corpus.articles.values())
  print(
    `${inputs.contentDir}: ${signed} of ${open} open wordings signed. Before that, ${totals.all} entries: ` +
      `${totals.found} found, ${totals.drifted} drifted, ${totals.ambiguous} ambiguous, ${totals.orphaned} orphaned.`,
  )
  if (open > 0 && signed === 0 && !isAsking)
    print('Sign with: npm run sign-off -- <claim-id> --why "…"')
}

/** Rules whose breach means that a file, or the sign-offs in it, could not be read as they stand. */
const reading: readonly RuleId[] = [
  'file-is-readable',
  'json-is-well-formed',
  'front-matter-fits-schema',
  'prose-is-well-formed',
]

/** A slip where something could not be read: what was not read must not be written over, nor held against words. */
function judgeRead(messages: readonly Message[]): void {
  const unread = messages.find(
    ({ rule, severity, place }) =>
      severity === 'error' &&
      (reading.includes(rule) ||
        (rule === 'json-fits-schema' && place.file.endsWith('/annotations.json'))),
  )
  if (!unread) return
  const { file, line, column } = unread.place
  throw new Slip(
    `${file}:${line}:${column} cannot be read, so nothing was signed: ${unread.what} Mend that first; \`npm run check:content\` says how.`,
  )
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

type Signing = {
  readonly article: Article
  readonly signOffs: readonly SignOff[]
  readonly accepted: ReadonlyMap<SignOff, string>
  readonly today: string
  readonly dir: string
  /** Every file's text as it was read, by its path in the content folder. */
  readonly texts: ReadonlyMap<string, string>
}

type Change = { readonly path: string; readonly was: string | undefined; readonly text: string }

/** Writes an article's sign-offs and its claims' histories, unless a file they rest on was changed meanwhile. */

async function write(
  corpus: Corpus,
  { article, signOffs, accepted, today, dir, texts }: Signing,
): Promise<void> {
  const signed = acceptWordings({ text: article.text, signOffs, accepted }, today)
  const folder = `articles/${article.slug}`
  const own = texts.get(`${folder}/annotations.json`)
  const annotations = await tidy({ ...schemaIn(own), annotations: signed.annotations })
  const changes: Change[] = [{ path: `${folder}/annotations.json`, was: own, text: annotations }]
  const histories = Map.groupBy(signed.histories, ({ claim }) => claim)
  for (const [claim, lines] of histories) {
    const path = `claims/${claim}.json`
    const was = texts.get(path)
    const status = corpus.claims.get(claim)?.status
    if (was === undefined || status === undefined) continue
    const text = lines.reduce(
      (text, { why }) => appendHistory(text, { date: today, status, why }) ?? text,
      was,
    )
    if (text !== was) changes.push({ path, was, text: await format(text, layout) })
  }
  const prose = `${folder}/index.mdx`
  judgeUnchanged(join(dir, prose), texts.get(prose) ?? '')
  for (const { path, was } of changes) if (was !== undefined) judgeUnchanged(join(dir, path), was)
  for (const { path, was, text } of changes) writeOver(join(dir, path), text, was)
}

/** Replaces a file that was read, or makes one that was not there; a slip where either is true no longer. */
function writeOver(path: string, text: string, was: string | undefined): void {
  if (was !== undefined) replaceFile(path, text, was)
  else if (!createFile(path, text)) judgeUnchanged(path, '')
}

/** The `$schema` line of a file, where it has one. */
function schemaIn(text: string | undefined): { readonly $schema?: unknown } {
  const file: unknown = JSON.parse(text ?? '{}')
  return typeof file === 'object' && file !== null && '$schema' in file
    ? { $schema: file.$schema }
    : {}
}

const layout = { parser: 'json', printWidth: 100 } as const
const tidy = (value: unknown): Promise<string> =>
  format(JSON.stringify(value, undefined, 2), layout)

function misused(what: string): Slip {
  return new Slip(
    `${what}\nnpm run sign-off                           show what is open, accept one by one\n` +
      'npm run sign-off -- <claim-id> --why "…"   accept one claim\n' +
      'npm run sign-off -- --all --why "…"        accept all\n' +
      'npm run sign-off -- --records              show what of the record changed; ids or --all sign it\n' +
      'npm run sign-off -- --extracts             accept the stored extracts of sources as they are',
  )
}

await runCommand(() => {
  const { values, words } = readOptions({
    name: 'npm run sign-off',
    options: {
      all: { type: 'boolean' },
      records: { type: 'boolean' },
      extracts: { type: 'boolean' },
      why: { type: 'string' },
      by: { type: 'string' },
    },
    words: process.argv.includes('--records') ? Infinity : 1,
  })
  if (values.records) {
    const { all, why, by } = values
    return signOffRecords({ named: words, all, why: why?.trim(), by: by?.trim() })
  }
  return signOff({
    only: words[0],
    all: values.all,
    why: values.why?.trim(),
    extracts: values.extracts,
  })
})
