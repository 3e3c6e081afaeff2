import { z } from 'astro/zod'
import { addAll } from '../../model/add-all.ts'
import type { ArticleInput, Reading } from '../../annotate/article/reading.ts'
import { setText } from '../../annotate/source/set-text.ts'
import { annotationsFileSchema, type Annotation } from '../../model/annotation.ts'
import { frontMatterSchema, type FrontMatter } from '../../model/article.ts'
import { idSchema } from '../../model/id.ts'
import type { Message } from '../../model/message.ts'
import type { Article, Records } from '../../model/records.ts'
import { reviewedSchema, type Reviewed } from '../../model/review.ts'
import { parseFrontMatter } from '../read/front-matter.ts'
import { onceFor, parseFile, type Gathering } from './gather.ts'
import { keptByText } from './kept.ts'
import { readAnew, type ArticleSource, type ReadArticle } from './recall.ts'
import { slugOf } from '../read/layout.ts'
import type { ParsedFile } from '../read/parsed-file.ts'
import { parseJsonLines } from '../read/json-lines.ts'
import { hiddenCharacters } from '../read/plain-text.ts'
import type { PictureFile } from '../read/picture.ts'
import type { TextFile } from '../read/read.ts'
import { validate } from '../shape/validate.ts'
import { quoted } from '../../say/quoted.ts'

/** What came of the articles of a folder, by slug; `isWhole` where every one of them could be read. */
export type Articles = {
  readonly articles: ReadonlyMap<string, Article>
  readonly annotated: ReadonlyMap<string, Annotated>
  readonly isWhole: boolean
}

/** An article with what the annotation layer made of it. */
export type Annotated = ArticleSource & { readonly reading: Reading }

type Files = { readonly files: readonly TextFile[]; readonly pictures: readonly PictureFile[] }

/** The same, so that an article is found among thousands: files by their paths, pictures by their articles. */
type Found = {
  readonly files: ReadonlyMap<string, TextFile>
  readonly pictures: ReadonlyMap<string, readonly PictureFile[]>
}

type Beside = {
  readonly records: Records
  readonly base: string
  readonly readArticle?: ReadArticle | undefined
}

/** Reads each article's front matter, annotations and prose. */
export function gatherArticles(
  { files, pictures }: Files,
  beside: Beside,
  gathering: Gathering,
): Articles {
  const slugs = new Set(files.flatMap(({ path }) => slugOf(path) ?? []))
  const found = {
    files: new Map(files.map((file) => [file.path, file])),
    pictures: Map.groupBy(pictures, ({ slug }) => slug),
  }
  const articles = new Map<string, Article>()
  const annotated = new Map<string, Annotated>()
  for (const slug of slugs) {
    const source = sourceOf(slug, found, beside, gathering)
    if (!source) continue
    const frontMatter = readFrontMatter(slug, source.mdx, gathering)
    const reading = (beside.readArticle ?? readAnew)(source)
    addAll(gathering.messages, reading.messages)
    annotated.set(slug, { ...source, reading })
    if (!frontMatter) continue
    const { marks, claims, sources, figures, terms, text } = reading
    const { annotations } = source.input
    const read = { marks, claims, sources, figures, terms, text }
    const review = readReview(slug, found.files.get(`articles/${slug}/review.jsonl`), gathering)
    articles.set(slug, sameArticle(reading, { slug, frontMatter, annotations, review, ...read }))
  }
  const isWhole = ![...annotated.values()].some(isUnread) && articles.size === slugs.size
  return { articles, annotated, isWhole }
}

const articleOf = new WeakMap<Reading, Article>()

/** An article as the very thing that it was, where nothing that it is made of is another. */
function sameArticle(reading: Reading, article: Article): Article {
  const last = articleOf.get(reading)
  const { frontMatter, annotations, review } = article
  const isSame =
    last?.frontMatter === frontMatter &&
    last.annotations === annotations &&
    last.review === review &&
    last.slug === article.slug
  if (isSame) return last
  articleOf.set(reading, article)
  return article
}

/** What an article is read from; undefined where it has no prose or no address, which is told. */
function sourceOf(
  slug: string,
  { files, pictures }: Found,
  { records, base }: Beside,
  gathering: Gathering,
): ArticleSource | undefined {
  const mdx = files.get(`articles/${slug}/index.mdx`)
  const json = files.get(`articles/${slug}/annotations.json`)
  // An article whose prose was refused is there, and has its message.
  if (!mdx && gathering.broken.has({ of: 'articles', id: slug })) return undefined
  if (!mdx || !idSchema.safeParse(slug).success) {
    gathering.messages.push(mdx ? badSlug(slug, mdx.file) : noProse(json?.file ?? slug))
    return undefined
  }
  const input: ArticleInput = {
    slug,
    path: mdx.file,
    records,
    annotations: json ? readAnnotations(slug, json, gathering) : [],
    pictures: new Map(pictures.get(slug)?.map((picture) => [picture.name, picture])),
    base,
    folder: gathering.folder,
  }
  return { mdx, json, input }
}

const isUnread = ({ reading }: Annotated): boolean =>
  reading.messages.some(
    ({ rule, severity }) => rule === 'prose-is-well-formed' && severity === 'error',
  )

function readFrontMatter(slug: string, { text, file }: TextFile, gathering: Gathering) {
  const { parsed, value, messages } = frontMatterOnce(file, text, () => {
    const { parsed, messages } = parseFrontMatter(text, file)
    if (!parsed) return { parsed, value: undefined, messages }
    const slot = { parsed, at: [], noun: 'front matter', rule: 'front-matter-fits-schema' } as const
    const result = validate(frontMatterSchema, parsed.value, slot)
    const all = [...messages, ...hiddenCharacters(parsed), ...result.messages]
    return { parsed, value: result.value && setWords(result.value), messages: all }
  })
  addAll(gathering.messages, messages)
  if (parsed) gathering.places.set('articles', slug, parsed)
  return value
}

/** What readers are shown of the front matter is set as the prose is. */
const setWords = (frontMatter: FrontMatter): FrontMatter => ({
  ...frontMatter,
  title: setText(frontMatter.title),
  dek: setText(frontMatter.dek),
  corrections: frontMatter.corrections.map(({ date, was, is, why }) => ({
    date,
    ...(was === undefined ? {} : { was: setText(was) }),
    ...(is === undefined ? {} : { is: setText(is) }),
    why: setText(why),
  })),
})

const frontMatterOnce = keptByText<{
  readonly parsed: ParsedFile | undefined
  readonly value: FrontMatter | undefined
  readonly messages: readonly Message[]
}>()

function readAnnotations(
  slug: string,
  json: TextFile,
  gathering: Gathering,
): readonly Annotation[] {
  const parsed = parseFile(json, gathering)
  if (!parsed) {
    gathering.broken.add({ of: 'annotations', id: slug })
    return []
  }
  gathering.places.set('annotations', slug, parsed)
  const slot = { parsed, at: [], noun: 'list of annotations' }
  const [read] = onceFor(parsed, () => [validate(annotationsFileSchema, parsed.value, slot)])
  addAll(gathering.messages, read?.messages ?? [])
  if (!read?.value) gathering.broken.add({ of: 'annotations', id: slug })
  return read?.value?.annotations ?? none
}

const none: readonly Annotation[] = []

/** The lines of an article's review; undefined where there is none, or it cannot be read. */
function readReview(
  slug: string,
  file: TextFile | undefined,
  gathering: Gathering,
): readonly Reviewed[] | undefined {
  if (!file) return undefined
  const { value, messages } = reviewOnce(file.file, file.text, () => {
    const { parsed, messages } = parseJsonLines(file.text, file.file)
    const slot = parsed && { parsed, at: [], noun: 'list of reviewed sentences' }
    const read = slot && validate(z.array(reviewedSchema), parsed.value, slot)
    return { value: read?.value, messages: [...messages, ...(read?.messages ?? [])] }
  })
  addAll(gathering.messages, messages)
  if (!value) gathering.broken.add({ of: 'review', id: slug })
  return value
}

const reviewOnce = keptByText<{
  readonly value: readonly Reviewed[] | undefined
  readonly messages: readonly Message[]
}>()

const badSlug = (slug: string, file: string): Message => ({
  place: { file, line: 1, column: 1 },
  severity: 'error',
  rule: 'file-is-readable',
  what: `${quoted(slug)} cannot be the address of an article.`,
  why: 'The folder’s name is the page’s address: lower-case words and digits joined by hyphens.',
  mend: 'Rename the folder.',
})

const noProse = (file: string): Message => ({
  place: { file, line: 1, column: 1 },
  severity: 'error',
  rule: 'file-is-readable',
  what: 'The article’s folder has no `index.mdx`.',
  why: 'Annotations are ties to the words of an article, and there are none.',
  mend: 'Add `index.mdx`, or remove the folder.',
})
