import { join } from 'node:path'
import { buildCorpus } from '../../src/corpus/load.ts'
import type { BuildInputs } from '../../src/corpus/read/inputs.ts'
import { reviewOf } from '../../src/corpus/signed/reviews.ts'
import type { CorrectionLine } from '../../src/corpus/write/add-correction.ts'
import type { Edit } from '../../src/review/article/compare-review.ts'
import { sayReview, signReview, type Signature } from '../../src/review/article/sign-review.ts'
import { replaceFile } from '../command/write.ts'
import { readFolder } from './read-folder.ts'

/**
 * Signs the corrections that this command has just added to an article: whoever gave the reason has looked at them.
 * Whatever else is open in the article stays open.
 */
export function signCorrections(
  slug: string,
  corrections: readonly CorrectionLine[],
  { inputs, signature }: { readonly inputs: BuildInputs; readonly signature: Signature },
): void {
  if (corrections.length === 0) return
  const read = readFolder(inputs.contentDir)
  const { content } = buildCorpus(read, inputs)
  const article = content.corpus.articles.get(slug)
  if (!article?.review?.length) return
  const words = new Set(corrections.flatMap(({ date, was, is, why }) => [date, was, is, why]))
  const isAdded = (edit: Edit): boolean =>
    edit.state === 'new' && edit.sentence.kind === 'correction' && words.has(edit.sentence.text)
  const lines = reviewOf(content, article).edits.flatMap((edit) =>
    // What is proven harmless is for another sign-off to take over.
    edit.state === 'harmless' ? edit.lines : signReview([edit], signature, isAdded),
  )
  const path = `articles/${slug}/review.jsonl`
  const was = read.files.find((file) => file.path === path)?.text
  if (was !== undefined) replaceFile(join(inputs.contentDir, path), sayReview(lines), was)
}
