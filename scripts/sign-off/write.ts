import { join } from 'node:path'
import { format } from 'prettier'
import { acceptWordings } from '../../src/anchor/accept-wordings.ts'
import type { SignOff } from '../../src/anchor/sign-off.ts'
import { addCorrection, type CorrectionLine } from '../../src/corpus/write/add-correction.ts'
import { appendHistory } from '../../src/corpus/write/append-history.ts'
import type { Article, Corpus } from '../../src/model/records.ts'
import { createFile, judgeUnchanged, replaceFile } from '../command/write.ts'

/** What was accepted of an article, and what it is written with. */
export type Signing = {
  readonly article: Article
  readonly signOffs: readonly SignOff[]
  readonly accepted: ReadonlyMap<SignOff, string>
  /** Claims whose words are proven to say what was reviewed: their histories stay as they are. */
  readonly proven?: ReadonlySet<string>
  /** The article's review as it is to be; undefined where it stays as it is. */
  readonly review?: string | undefined
  /** An ISO day. */
  readonly today: string
  readonly dir: string
  /** Every file's text as it was read, by its path in the content folder. */
  readonly texts: ReadonlyMap<string, string>
}

type Change = { readonly path: string; readonly was: string | undefined; readonly text: string }

/**
 * Writes an article's sign-offs, its review, its corrections and its claims' histories, unless a file they rest on
 * was changed meanwhile. Gives back the corrections that were added.
 */
export async function writeSigned(
  corpus: Corpus,
  signing: Signing,
): Promise<readonly CorrectionLine[]> {
  const { article, review, dir, texts } = signing
  const folder = `articles/${article.slug}`
  const { changes, corrections } =
    signing.accepted.size > 0
      ? await marksSigned(corpus, signing)
      : { changes: [], corrections: [] }
  if (review !== undefined) {
    const path = `${folder}/review.jsonl`
    changes.push({ path, was: texts.get(path), text: review })
  }
  const prose = `${folder}/index.mdx`
  judgeUnchanged(join(dir, prose), texts.get(prose) ?? '')
  for (const { path, was } of changes) if (was !== undefined) judgeUnchanged(join(dir, path), was)
  for (const { path, was, text } of changes) writeOver(join(dir, path), text, was)
  return corrections
}

/**
 * annotations.json with what was accepted, and where protected words changed the histories of their claims and, once
 * readers may have read them, the corrections of their article.
 */
async function marksSigned(
  corpus: Corpus,
  { article, signOffs, accepted, proven, today, texts }: Signing,
): Promise<{ readonly changes: Change[]; readonly corrections: readonly CorrectionLine[] }> {
  const signed = acceptWordings({ text: article.text, signOffs, accepted }, today)
  const path = `articles/${article.slug}/annotations.json`
  const was = texts.get(path)
  const text = await tidy({ ...schemaIn(was), annotations: signed.annotations })
  const changes: Change[] = [{ path, was, text }]
  for (const [claim, lines] of Map.groupBy(signed.histories, ({ claim }) => claim)) {
    if (proven?.has(claim)) continue
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
  const { published, draft } = article.frontMatter
  const prose = `articles/${article.slug}/index.mdx`
  const mdx = texts.get(prose)
  if (mdx === undefined || draft || published > today) return { changes, corrections: [] }
  const corrections = signed.corrections
    .filter(({ claim }) => !proven?.has(claim))
    .map(({ was, is, why }): CorrectionLine => ({ date: today, was, is, why }))
  const corrected = corrections.reduce(addCorrection, mdx)
  if (corrected !== mdx) changes.push({ path: prose, was: mdx, text: corrected })
  return { changes, corrections }
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
