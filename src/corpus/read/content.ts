import type { Collection } from './collection.ts'
import type { Broken } from './broken.ts'
import type { ListedAddress } from '../../model/addresses.ts'
import type { Corpus } from '../../model/records.ts'
import type { Place } from '../../model/message.ts'
import type { Prose } from '../../prose/prose.ts'
import type { Withheld } from '../../model/withheld.ts'
import type { RecordReview, Reviews } from '../../review/record/review-records.ts'

/** A way into a JSON document: keys and indexes from the root. */
export type JsonPath = readonly (string | number)[]

/** An address that was published, and its line in the list of them. */
export type Listed = ListedAddress & { readonly place: Place }

/** What is said of a picture, and where it is written. */
export type PictureWords = {
  readonly description: string
  readonly credit: string
  /** The last part of its address, which changes with its bytes; undefined where there is no such picture. */
  readonly name: string | undefined
  readonly place: Place
}

/** What rules judge: the resolved corpus, and where each of its values stands in the files. */
export type Content = {
  readonly corpus: Corpus
  /** The content folder as messages print it, from the working folder: `content`. */
  readonly folder: string
  /** The clock of the build. */
  readonly now: Date
  /** True where what is judged is about to be published: what nobody reviewed is an error then. */
  readonly isPublishing: boolean
  /** What is not published yet: drafts, and what waits for its day. */
  readonly withheld: Withheld
  /** Each article's running text, by slug. */
  readonly prose: ReadonlyMap<string, Prose>
  /** What links may lead to in the text of each article, by slug. */
  readonly fragments: ReadonlyMap<string, ReadonlySet<string>>
  /** What is said of each article's pictures, by slug. */
  readonly pictures: ReadonlyMap<string, readonly PictureWords[]>
  /** Short stored extracts of sources, by source id: `content/extracts/<source-id>.txt`. */
  readonly extracts: ReadonlyMap<string, string>
  /** Addresses of the files that the site has as they are: `/favicon.svg`. */
  readonly copied: readonly string[]
  readonly reviews: Reviews
  /** The addresses that were published; undefined where no list of them was kept. */
  readonly addresses: readonly Listed[] | undefined
  /** Each record held against its review, by `claims/<id>` or `site`. */
  readonly recordReviews: ReadonlyMap<string, RecordReview>
  /** Where a line of the reviews stands: of a field, or of what a claim rested on. */
  readonly placeOfReview: (key: string) => Place
  /** Where the last line of a value stands in the list of values. */
  readonly placeOfState: (value: string) => Place | undefined
  /** What is there and cannot be used, as `claims/a`, `sources/*`, `reviews/claims`: nothing can be said of it. */
  readonly broken: Broken
  /**
   * The place of a record, or of a value inside it: `placeOf('claims', 'a', ['evidence', 0, 'quote'])`.
   * For `site` the id is empty; for `articles` the path leads into the front matter, for `annotations`
   * the id is the slug and the path leads into annotations.json. Falls back to the nearest parent.
   */
  readonly placeOf: (collection: Collection, id: string, path?: JsonPath) => Place
}
