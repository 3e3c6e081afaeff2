import type { VFile } from 'vfile'
import type { ClaimRange } from './claim-range.ts'
import type { DrawnFigure } from './drawn-figure.ts'
import type { PlacedPicture } from './placed-picture.ts'
import type { PlacedText } from './placed-text.ts'
import type { Plan } from './plan.ts'
import type { ArticleInput } from './reading.ts'

declare module 'vfile' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface DataMap {
    /** The article that the file is; undefined for a file that is none, which is left alone. */
    article: ArticleInput | undefined
    /** The figures the article places, drawn, in its order. */
    figures: readonly DrawnFigure[]
    /** The running text, the claims in it and what stands between its words. */
    placed: PlacedText
    /** Claims tied to words, in reading order. */
    ranges: readonly ClaimRange[]
    /** The pictures the article shows. */
    pictures: readonly PlacedPicture[]
    plan: Plan
  }
}

/** The article a file is, or undefined. Set by `remarkArticle`, the first of our plugins. */
export const articleOf = (file: VFile): ArticleInput | undefined => file.data.article

/** Keeps with a file which article it is, for the plugins that follow. */
export function remarkArticle(input: ArticleInput) {
  return (_tree: unknown, file: VFile): undefined => {
    file.data.article = input
  }
}
