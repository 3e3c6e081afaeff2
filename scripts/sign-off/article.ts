import { spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline/promises'
import type { SignOff } from '../../src/anchor/sign-off.ts'
import { buildCorpus } from '../../src/corpus/load.ts'
import {
  isOpen,
  reviewOf,
  sentencesIn,
  type ArticleReview,
} from '../../src/corpus/signed/reviews.ts'
import type { Content } from '../../src/corpus/read/content.ts'
import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { readFolder } from './read-folder.ts'
import type { Article, Corpus } from '../../src/model/records.ts'
import { Slip } from '../../src/model/slip.ts'
import { compareReview, type Edit } from '../../src/review/article/compare-review.ts'
import type { OpenEdit } from '../../src/review/article/say-edit.ts'
import { sayReview, signReview } from '../../src/review/article/sign-review.ts'
import { forWriters } from '../../src/model/site-language.ts'
import { sayTally } from '../../src/say/count.ts'
import { useNearest } from '../../src/say/quoted.ts'
import { judgeRead } from './judge-read.ts'
import { signCorrections } from './sign-corrections.ts'
import { claimOf, isOpen as isOpenMark, sayCorrection, saySignOff } from './say.ts'
import { sayHarmlessEdit, sayOpenEdit, type HarmlessEdit } from './say-edit.ts'
import { writeSigned } from './write.ts'

// `npm run sign-off -- --article SLUG [--why "…"] [--by NAME]`: shows what of an article nobody reviewed, with what
// it touches, and signs it: review.jsonl, the marks' entries in annotations.json, the claims' histories.

export type ArticleRequest = {
  /** Undefined for every article. */
  readonly slug: string | undefined
  readonly why: string | undefined
  readonly by: string | undefined
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const colour = process.stdout.isTTY && !process.env['NO_COLOR']
const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true

/** Shows and signs one article, or all; with neither a reason nor a terminal to ask in, only shows. */
export async function signOffArticle({ slug, why, by }: ArticleRequest): Promise<void> {
  const inputs = buildInputs()
  const read = readFolder(inputs.contentDir)
  const { corpus, content, messages } = buildCorpus(read, inputs)
  judgeRead(messages)
  if (!corpus) throw new Slip(`There is no site.json in ${inputs.contentDir}/.`)
  if (slug !== undefined && !corpus.articles.has(slug)) {
    const mend = useNearest(slug, corpus.articles.keys(), 'name a folder of `articles/`')
    throw new Slip(`There is no article \`${slug}\`. ${mend}`)
  }
  const signer =
    why !== undefined || isAsking ? (by ?? gitName() ?? corpus.site.publisher.name) : undefined
  // The day of signing is today, unless the clock is given; the last commit's time would be a day too early.
  const today = (inputs.isClockGiven ? inputs.now : new Date()).toISOString().slice(0, 10)
  const texts = new Map(read.files.map(({ path, text }) => [path, text]))
  for (const article of corpus.articles.values()) {
    if (slug !== undefined && article.slug !== slug) continue
    const open = openIn(content, article)
    const reasons = await show(open, corpus, why)
    if (signer === undefined) print(`  ${saySeen(open)}`)
    else {
      const { accepted, proven } = acceptedMarks(open, reasons, why)
      if (reasons.size + open.harmless.length + accepted.size > 0) {
        const signature = { reviewed: today, by: signer }
        const lines = open.edits.flatMap((edit) => {
          const reason = reasons.get(edit)
          return signReview([edit], { ...signature, why: reason }, () => reason !== undefined)
        })
        const signing = { accepted, proven, review: sayReview(lines), today, texts }
        const { signOffs } = open
        const dir = inputs.contentDir
        const corrections = await writeSigned(corpus, { article, signOffs, dir, ...signing })
        signCorrections(article.slug, corrections, { inputs, signature })
        for (const said of corrections.map(sayCorrection)) print(said)
      }
      print(`  ${saySigned(open, reasons, signer)}`)
    }
  }
}

/** An article held against its review, and what is open in it. */
type Open = ArticleReview & {
  readonly article: Article
  readonly open: readonly OpenEdit[]
  readonly harmless: readonly HarmlessEdit[]
  /** Marks that no edit of a sentence explains. */
  readonly marks: readonly SignOff[]
}

function openIn(content: Content, article: Article): Open {
  const review = reviewOf(content, article)
  const isReviewed = review.edits.length > 0
  const edits = isReviewed ? review.edits : compareReview([], sentencesIn(content, article))
  return {
    ...review,
    article,
    edits,
    open: edits.filter(isOpen),
    harmless: edits.filter((edit) => edit.state === 'harmless'),
    marks: review.signOffs.filter(
      (mark) =>
        isOpenMark(mark) && !review.editsOf(mark).some(({ state }) => state !== 'unchanged'),
    ),
  }
}

/** Shows what is open; the reason of each edit that was accepted. */
async function show(
  { article, open, harmless, marks }: Open,
  corpus: Corpus,
  why: string | undefined,
): Promise<ReadonlyMap<Edit, string>> {
  print(`articles/${article.slug}`)
  for (const edit of harmless) print(sayHarmlessEdit(edit, colour))
  for (const mark of marks) print(saySignOff(mark, colour))
  const reasons = new Map<Edit, string>()
  const asker =
    isAsking && why === undefined
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined
  const ask = async () => (await asker?.question('  Why is it right? (empty: leave it)  '))?.trim()
  const isFirst = !article.review?.length
  for (const edit of open) {
    print(sayOpenEdit(edit, corpus, colour))
    const reason = why ?? (isFirst ? undefined : await ask())
    if (reason) reasons.set(edit, reason)
  }
  // An article that nobody has reviewed is read as a whole.
  const whole = isFirst && why === undefined ? await ask() : undefined
  if (whole) for (const edit of open) reasons.set(edit, whole)
  asker?.close()
  return reasons
}

/** The marks that are signed with their sentences, and the claims among them whose words are proven to say the same. */
function acceptedMarks(
  { signOffs, editsOf, marks }: Open,
  reasons: ReadonlyMap<Edit, string>,
  why: string | undefined,
) {
  const accepted = new Map<SignOff, string>()
  const proven = new Set<string>()
  for (const mark of signOffs.filter(isOpenMark)) {
    if (mark.state === 'lost' && !mark.nearest) continue
    const edits = editsOf(mark).filter(isOpen)
    const [first] = edits
    const isProven = !first && !marks.includes(mark)
    const reason = first ? reasons.get(first) : isProven ? 'It says what was reviewed.' : why
    if (reason === undefined || !edits.every((edit) => reasons.has(edit))) continue
    accepted.set(mark, reason)
    if (isProven) proven.add(claimOf(mark))
  }
  return { accepted, proven }
}

const saySeen = ({ open, harmless, article }: Open): string =>
  open.length + harmless.length === 0
    ? 'Every sentence is reviewed.'
    : `${forWriters(() => sayTally(open.length, 'sentence'))} to review${sayProven(harmless)}. Sign with: npm run sign-off -- --article ${article.slug} --why "…"`

const saySigned = (
  { open, harmless }: Open,
  reasons: ReadonlyMap<Edit, string>,
  signer: string,
): string =>
  `${reasons.size} of ${forWriters(() => sayTally(open.length, 'sentence'))} signed by ${signer}${sayProven(harmless)}.`

const sayProven = (harmless: readonly HarmlessEdit[]): string =>
  harmless.length === 0 ? '' : `; ${harmless.length} proven to say the same`

/** The name that Git signs commits with here; undefined where it knows none. */
function gitName(): string | undefined {
  const { stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}
