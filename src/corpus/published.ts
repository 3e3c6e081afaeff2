import type { Root } from 'hast'
import type { Reading } from '../annotate/article/reading.ts'
import { coverageOf } from './judge/coverage.ts'
import { publishedOf } from './references/withheld.ts'
import { readOnce, type Held } from './read-once.ts'
import type { Loaded } from './load.ts'

/** What pages are made from: the corpus without what is not published yet, and what stands beside it. */
export type Published = ReturnType<typeof makePublished>

const known = new WeakMap<Loaded, Published>()

/** The same of what was read last; undefined where there is no site. */
export function publishedContent({ loaded }: Held = readOnce()): Published | undefined {
  const { corpus } = loaded
  if (!corpus) return undefined
  const published = known.get(loaded) ?? makePublished(loaded, corpus)
  known.set(loaded, published)
  return published
}

function makePublished(
  { annotated, content, withheld }: Loaded,
  corpus: NonNullable<Loaded['corpus']>,
) {
  const published = publishedOf(corpus, withheld)
  return {
    ...published,
    /** Articles as the annotation layer left them, by slug: what leaves the site is made from these. */
    trees: new Map([...annotated].map(([slug, { reading }]) => [slug, new ArticleTree(reading)])),
    /** The stored extracts of sources, by source, against which quotations are held. */
    extracts: content.extracts,
    /** How much of the prose of each article is tied to the record, of those too that `dev` alone shows. */
    coverage: new Map(
      [...corpus.articles, ...published.articles].map(([slug, article]) => [
        slug,
        coverageOf(content, article),
      ]),
    ),
    /** The day of the build’s clock. */
    today: content.now.toISOString().slice(0, 10),
  }
}

/** An article's tree, made when it is asked for: a large site's are not held together. */
class ArticleTree {
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  get digest(): string {
    return this.#reading.treeDigest
  }

  get root(): Root {
    return this.#reading.tree
  }

  /** What it is known by, wherever that is written down. */
  toJSON(): string {
    return this.digest
  }
}
