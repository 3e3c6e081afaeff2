import { tracked } from '../cache/tracked.ts'
import { grammar, languagesRead } from '../prose/grammar/in-use.ts'
import type { Withheld } from '../model/withheld.ts'
import type { Corpus } from '../model/records.ts'
import { publishedContent } from './published.ts'
import { readOnce } from './read-once.ts'
import { sayReport } from './reports/terminal.ts'

const { inputs, loaded } = readOnce()

const published = publishedContent() ?? refuse()

/** What pages that can be kept are made from, with what each of them asks noted. */
const heard = tracked(import.meta.env.DEV ? { ...published, ...loaded.corpus } : published)

/** The corpus of CONTENT_DIR: what every page is made from. In `dev` it holds what is not published yet. */
export const corpus: Corpus = heard

/**
 * Articles as the annotation layer left them, the stored extracts of sources, and how much of an article's prose is tied to
 * the record, each by id.
 */
export const { trees, extracts, coverage } = heard

/** The day of the build's clock, asked for by each page that takes it. */
export const today = (): string => heard.today

/** What is in no published page: `dev` shows it with a band. */
export const withheld: Withheld = loaded.withheld

/** The addresses that were published. */
export const addresses = loaded.content.addresses ?? []

/** The pictures that articles show, each once. */
export const pictures = loaded.pictures.filter(
  ({ slug, name }) =>
    corpus.articles.has(slug) &&
    loaded.annotated.get(slug)?.reading.pictures.some(({ file }) => file === name),
)

/** The languages whose words the build reads, and whether that of the site is one of them or only its numerals are read. */
export const proseRead = { languages: languagesRead, isWhole: grammar().reads === 'words' }

/** Everything that is wrong with the content, for pages to show in `dev`. */
export const messages = import.meta.env.DEV ? loaded.messages : []

function refuse(): never {
  throw new Error(
    `There is no site to build in ${inputs.contentDir}.\n\n${sayReport(loaded.messages)}`,
  )
}
