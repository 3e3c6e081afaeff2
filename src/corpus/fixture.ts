import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../model/message.ts'
import { sayReview, signAll } from '../review/article/sign-review.ts'
import { sentencesIn } from './signed/reviews.ts'
import { buildCorpus, type Loaded, type Read } from './load.ts'
import { recallArticles, type ReadArticle } from './gather/recall.ts'
import { readContent, type TextFile } from './read/read.ts'
import { signReviews } from './write/sign-reviews.ts'

const folder = 'src/corpus/fixtures'
/** The healthy site that every other fixture is laid over. */
const healthy = 'clean'
/** The clock of every fixture. */
const now = new Date('2026-11-24T12:00:00Z')

/** A small site with one fault: the files in which it differs from the healthy one, and what the build says. */
export type Fixture = {
  /** Folder name: the rule's id, and what sets this case apart: `claim-exists-in-data`. */
  readonly name: string
  readonly files: readonly TextFile[]
  /** `messages.txt`: the messages in their four lines, one after the other; empty for the healthy site. */
  readonly output: string
}

/** Names of all fixtures, the healthy one among them. */
export const fixtureNames = (): readonly string[] => readdirSync(folder).toSorted()

/** One fixture by its folder's name. */
export function readFixture(name: string): Fixture {
  const { files } = readContent(join(folder, name))
  const path = join(folder, name, 'messages.txt')
  return {
    name,
    files: files.filter(({ path }) => !notContent.has(path)).map(asContent),
    output: existsSync(path) ? readFileSync(path, 'utf8') : '',
  }
}

/**
 * What the build makes of a fixture laid over the healthy site, as if it stood in the given content folder;
 * `removed.txt` lists paths that are taken away.
 */
export function loadFixture(
  name: string,
  contentFolder = 'content',
  readArticle: ReadArticle = recallArticles(),
): Loaded {
  const { files, pictures, refused, messages } = readContent(join(folder, name))
  const removed = files.find(({ path }) => path === 'removed.txt')?.text.split('\n') ?? []
  const own = name === healthy ? [] : files.filter(({ path }) => !notContent.has(path))
  const replaced = new Set([...own.map(({ path }) => path), ...removed, ...refused])
  const whole = readContent(join(folder, healthy))
  const base = whole.files.filter(({ path }) => !replaced.has(path))
  const read = {
    folder: contentFolder,
    files: [...base, ...own].map((file) => ({ ...file, file: `${contentFolder}/${file.path}` })),
    pictures: name === healthy ? pictures : [...whole.pictures, ...pictures],
    copied: whole.copied,
    refused,
    messages: messages.map(({ place, ...rest }) => ({
      ...rest,
      place: asPlaced(place, `${folder}/${name}/`, contentFolder),
    })),
  }
  const inputs = {
    now,
    base: '/',
    readArticle,
    isPublishing: files.some(({ path }) => path === publishing),
  }
  // Only a site that a fixture touches is signed anew: reading it twice takes twice the time.
  const isTouched = [...replaced].some((path) => !/^(?:extracts|reviews)\//.test(path))
  return buildCorpus(isTouched && !ofReviews.test(name) ? withReviews(read, inputs) : read, inputs)
}

/** A fixture that is published, and not only written on, has a file of this name. */
const publishing = 'publishing.txt'

/** The rules that hold a site against its reviews; fixtures of others are signed as they stand. */
const ofReviews = /^(?:(?:sentence|record|basis)-is-reviewed|value-history-is-current)/

/** A site that is reviewed as it stands, so that its one fault is that of its fixture. */
function withReviews(read: Read, inputs: Parameters<typeof buildCorpus>[1]): Read {
  const files = read.files.filter(({ path }) => !/^reviews\/|\/review\.jsonl$/.test(path))
  const { content } = buildCorpus({ ...read, files }, inputs)
  const articles = [...content.corpus.articles.values()].map((article) => {
    const path = `articles/${article.slug}/review.jsonl`
    const lines = signAll(sentencesIn(content, article), { reviewed: '2026-11-20', by: 'A test' })
    return [path, sayReview(lines)] as const
  })
  const all = new Map([...content.recordReviews.keys()].map((record) => [record, undefined]))
  const records = signReviews(content, all, { today: '2026-11-20', by: 'A test' })
  const kept = read.files.filter(({ path }) => path === 'reviews/addresses.jsonl')
  return {
    ...read,
    files: [...files, ...kept, ...[...articles, ...records].map(asFile(read.folder))],
  }
}

const asFile =
  (folder: string) =>
  ([path, text]: readonly [string, string]): TextFile => ({ path, file: `${folder}/${path}`, text })

const notContent = new Set(['messages.txt', 'removed.txt', publishing])

const asContent = (file: TextFile): TextFile => ({ ...file, file: `content/${file.path}` })

const asPlaced = (place: Place, from: string, contentFolder: string): Place => ({
  ...place,
  file: place.file.replace(from, `${contentFolder}/`),
})
