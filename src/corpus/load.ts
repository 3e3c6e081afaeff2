import { contentPath } from '../model/content-path.ts'
import { addCatalogues } from '../say/catalogues.ts'
import { isLanguageTag } from '../model/language.ts'
import { forWriters, inSiteLanguage } from '../model/site-language.ts'
import { byPlace, type Message } from '../model/message.ts'
import type { Corpus, PastValues, Records } from '../model/records.ts'
import type { Withheld } from '../model/withheld.ts'
import { gatherAddresses } from './gather/addresses.ts'
import { gatherReviews } from './gather/reviews.ts'
import { gatherValues } from './gather/values.ts'
import { gatherArticles, type Annotated } from './gather/articles.ts'
import { createBroken } from './read/broken.ts'
import type { Content } from './read/content.ts'
import type { Gathering } from './gather/gather.ts'
import { withheldIn } from './references/withheld.ts'
import { noArticle, tellAbsent } from './absent.ts'
import { firstCauses } from './first-causes.ts'
import { oneASentence } from './one-a-sentence.ts'
import { extractOf, heldBy } from './read/layout.ts'
import { onceForRecords } from '../model/once-for-records.ts'
import { reviewRecords, type Reviews } from '../review/record/review-records.ts'
import { createPlaces } from './gather/places.ts'
import type { PictureFile } from './read/picture.ts'
import { readContent, type TextFile } from './read/read.ts'
import type { ReadArticle } from './gather/recall.ts'
import { resolveRecords, siteIsMissing } from './gather/resolve.ts'
import { boundOfRecord } from './signed/bound-numbers.ts'
import { judged } from './rules/index.ts'

/** What a content folder comes to: as much of it as could be built, and everything that is wrong with it. */
export type Loaded = {
  /** Undefined only where there is no readable `site.json`. Faulty records are left out of it. */
  readonly corpus: Corpus | undefined
  /** Each article as the annotation layer left it, by slug: what the MDX compiler is given. */
  readonly annotated: ReadonlyMap<string, Annotated>
  readonly content: Content
  readonly pictures: readonly PictureFile[]
  /** What of the corpus is not published yet. */
  readonly withheld: Withheld
  /** In the order of their places. */
  readonly messages: readonly Message[]
}

type Inputs = {
  readonly contentDir: string
  readonly now: Date
  readonly base: string
  /** True where what is read is to be published: then nothing in it may be unreviewed. */
  readonly isPublishing?: boolean
}

/**
 * Reads, resolves and judges a content folder. Never throws for a fault of content. `readArticle` may hold
 * readings of articles from an earlier time.
 */
export function loadCorpus({ contentDir, ...inputs }: Inputs, readArticle?: ReadArticle): Loaded {
  return buildCorpus(readContent(contentDir), { ...inputs, readArticle })
}

/** What reading a folder gave. */
export type Read = Omit<ReturnType<typeof readContent>, 'stamp'>

type Options = Omit<Inputs, 'contentDir'> & {
  readonly readArticle?: ReadArticle | undefined
}

/** The same of a folder already read: pure. */
export function buildCorpus(read: Read, options: Options): Loaded {
  const gathered = gatherContent(read, options)
  return { ...gathered, messages: gathered.judge() }
}

/** What a content folder comes to before it is judged by the rules. */
export type Gathered = Omit<Loaded, 'messages'> & {
  /** What is wrong with the files themselves, and with what they refer to. */
  readonly faults: readonly Message[]
  /** Everything that is wrong, in the order of its places. */
  readonly judge: () => readonly Message[]
}

/** As much of a folder already read as could be built, which is to be judged: about half of the work. */
export function gatherContent(read: Read, options: Options): Gathered {
  addCatalogues()
  const language = languageOf(read)
  const { judge, ...gathered } = inSiteLanguage(language, () => gatheredFrom(read, options))
  return { ...gathered, judge: () => inSiteLanguage(language, judge) }
}

/** The language of the site, from a file that nothing is known of yet. */
export function languageOf({ files }: Read): string {
  const text = files.find(({ path }) => path === 'site.json')?.text ?? ''
  const tag = /"language":\s*"([a-z]{2,3}(?:-[A-Za-z0-9]+)*)"/.exec(text)?.[1]
  return tag !== undefined && isLanguageTag(tag) ? tag : 'en'
}

function gatheredFrom(
  { folder, files, pictures, copied, refused, messages }: Read,
  { now, base, readArticle, isPublishing = false }: Options,
): Gathered {
  const siteFile = contentPath(folder, 'site.json')
  const gathering: Gathering = {
    folder,
    places: createPlaces(siteFile),
    broken: createBroken(refused.flatMap(heldBy)),
    messages: [...messages],
  }
  // A folder that is not there is refused as a whole, under the empty path.
  const paths = [...files.map(({ path }) => path), ...refused]
  if (!paths.includes('site.json') && !paths.includes('')) {
    gathering.messages.push(siteIsMissing(siteFile))
  }
  const resolved = resolveRecords(files, gathering)
  const { hasSite } = resolved
  const { states, placeOfState } = gatherValues(files, gathering)
  const records: Records & PastValues = { ...resolved.records, valueStates: states }
  const beside = { records, base, readArticle }
  const { articles, annotated, isWhole } = gatherArticles({ files, pictures }, beside, gathering)
  const corpus: Corpus = { ...records, articles }
  tellAbsent(corpus, files, gathering)
  const hasArticle = paths.some((path) => `${path}/`.startsWith('articles/'))
  if (hasSite && !hasArticle) gathering.messages.push(noArticle(folder))
  const withheld = withheldIn(corpus, now)
  const gathered = gatherReviews(files, gathering)
  let recordReviews: Content['recordReviews'] | undefined
  const content: Content = {
    corpus,
    folder,
    now,
    withheld,
    prose: new Map([...annotated].map(([slug, { reading }]) => [slug, reading.prose])),
    fragments: new Map([...annotated].map(([slug, { reading }]) => [slug, reading.fragments])),
    pictures: new Map([...annotated].map(([slug, { reading }]) => [slug, reading.pictures])),
    extracts: extractsOf(files),
    copied,
    reviews: gathered,
    // Only where it is asked for: what numbers are bound to is read from this very content.
    get recordReviews() {
      recordReviews ??= withoutDrafts(reviewsOf(content, gathered), withheld)
      return recordReviews
    },
    placeOfReview: gathered.placeOfReview,
    placeOfState,
    addresses: gatherAddresses(files, gathering),
    // A stand-in was never reviewed.
    broken: hasSite
      ? gathering.broken
      : createBroken([...gathering.broken.all(), { of: 'site', id: undefined }]),
    isPublishing,
    placeOf: gathering.places.placeOf,
  }
  const faults = gathering.messages
  const judge = () => {
    const all = [...faults, ...forWriters(() => [...judged(content)])]
    return oneASentence(
      firstCauses(all, {
        folder,
        broken: gathering.broken,
        isWhole: isWhole && hasArticle && refused.length === 0,
      }).map((message) => lighterInDrafts(message, { folder, withheld })),
      content,
    ).toSorted(byPlace)
  }
  return {
    corpus: hasSite ? corpus : undefined,
    annotated,
    content,
    pictures,
    withheld,
    faults,
    judge,
  }
}

const known = onceForRecords(() => new WeakMap<Reviews, Content['recordReviews']>())

/** Each record held against its review, once for the same records and the same reviews. */
function reviewsOf(content: Content, reviews: Reviews): Content['recordReviews'] {
  const ofRecords = known(content.corpus)
  const found =
    ofRecords.get(reviews) ?? reviewRecords(content.corpus, reviews, boundOfRecord(content))
  ofRecords.set(reviews, found)
  return found
}

/** Nobody need review a draft before it is published. */
const withoutDrafts = <T>(
  reviews: ReadonlyMap<string, T>,
  withheld: Withheld,
): ReadonlyMap<string, T> =>
  new Map([...reviews].filter(([record]) => withheld.get(record) !== 'draft'))

/** What is wrong with a draft stops nothing: it is in no page. */
function lighterInDrafts(
  message: Message,
  { folder, withheld }: { readonly folder: string; readonly withheld: Withheld },
): Message {
  if (withheld.size === 0 || message.severity === 'warning') return message
  const inside = message.place.file.slice(contentPath(folder, '').length)
  const owner = inside.replace(/^(articles\/[^/]+)\/.*$/, '$1').replace(/\.json$/, '')
  return withheld.get(owner) === 'draft' ? { ...message, severity: 'warning' } : message
}

const extractsOf = (files: readonly TextFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ path, text }) => {
      const id = extractOf(path)
      return id === undefined ? [] : [[id, text] as const]
    }),
  )
