import type { Article } from '../../model/records.ts'
import type { Content } from '../read/content.ts'

/** How many sentences an article has, and how many of them carry a claim or a citation. */
export type Coverage = { readonly sentences: number; readonly covered: number }

/** What of an article's prose is tied to the record; headings make no statement of their own. */
export function coverageOf({ prose }: Content, { slug, marks }: Article): Coverage {
  const read = prose.get(slug)
  if (!read) return { sentences: 0, covered: 0 }
  const ends = [
    ...marks.map(({ start, end }) => ({ start, end })),
    ...read.ties.filter(({ kind }) => kind === 'citation'),
    ...read.cited.map(({ at }) => ({ start: at - 1, end: at })),
  ]
  const sentences = read.sentences.filter((_, i) => read.blocks[i]?.kind !== 'heading').flat()
  const covered = sentences.filter((sentence) =>
    // A citation behind the full stop is the sentence's before it.
    ends.some(({ start, end }) => start <= sentence.end && end > sentence.start),
  )
  return { sentences: sentences.length, covered: covered.length }
}
