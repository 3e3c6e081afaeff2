import { join } from 'node:path'
import { buildCorpus } from '../../src/corpus/load.ts'
import type { Content } from '../../src/corpus/read/content.ts'
import type { BuildInputs } from '../../src/corpus/read/inputs.ts'
import { reviewsPath } from '../../src/corpus/read/layout.ts'
import { readFolder } from './read-folder.ts'
import { signReviews } from '../../src/corpus/write/sign-reviews.ts'
import { isMeaning } from '../../src/review/record/review-records.ts'
import { replaceFile } from '../command/write.ts'

/**
 * Signs the entries that this command has just added to the histories of claims which were as they were reviewed:
 * whoever gave the reason has looked at it. `before` is what was read before they were added.
 */
export function signHistories(before: Content, inputs: BuildInputs, today: string): void {
  const read = readFolder(inputs.contentDir)
  const { content } = buildCorpus(read, inputs)
  const told = [...content.recordReviews.values()].filter((review) => {
    const was = before.recordReviews.get(review.record)
    if (review.state !== 'reviewed' || was?.state !== 'reviewed') return false
    const added = review.changes.filter(isMeaning)
    return (
      !was.changes.some(isMeaning) &&
      added.length > 0 &&
      added.every(({ state, name }) => state === 'added' && /^history\/\d+$/.test(name))
    )
  })
  if (told.length === 0) return
  const signed = new Map(told.map(({ record }) => [record, undefined]))
  const signature = { today, by: content.corpus.site.publisher.name, keepsBasis: true }
  const path = reviewsPath('claims')
  const text = signReviews(content, signed, signature).get(path)
  const was = read.files.find((file) => file.path === path)?.text
  if (text !== undefined && was !== undefined) {
    replaceFile(join(inputs.contentDir, path), text, was)
  }
}
