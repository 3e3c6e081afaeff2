import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { contentPath } from '../src/model/content-path.ts'
import { idSchema } from '../src/model/id.ts'
import { judgeText } from './command/given-text.ts'
import { Slip } from '../src/model/slip.ts'
import { sayCause } from './command/cause.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { createFile } from './command/write.ts'
import { beginSite } from './new/site.ts'
import { slugOf } from './slug.ts'

// `npm run new -- "A title" [--slug address]`: an article, its annotations and one claim that pass every
// check, to be written over. `npm run new -- --site DIR`: a content folder that checks and builds.

/** The address that was given, else one made of the title; a slip where there is none. */
function addressFor(title: string, given: string | undefined): string {
  const example = 'npm run new -- "How high was the flood?"'
  if (title === '') throw new Slip(`An article needs a title: ${example}`)
  judgeText('The title', title)
  const slug = given ?? slugOf(title)
  if (slug === '') {
    throw new Slip(
      `\`${title}\` holds no letter or digit to make an address of: give one, npm run new -- "${title}" --slug how-high`,
    )
  }
  if (!idSchema.safeParse(claimOf(slug)).success) {
    const made = slugOf(slug)
    const instead = made === '' ? 'how-high' : made
    throw new Slip(
      `--slug ${slug} is no address: lower-case words and digits joined by hyphens, at most 68 characters, as in --slug ${instead}`,
    )
  }
  return slug
}

const claimOf = (slug: string): string => `${slug}-first-claim`

/** The words that stand under the first claim, and around it. */
const words = 'this may turn out to be so'
const before = 'Nobody has offered evidence yet, but '

type Draft = {
  readonly title: string
  readonly slug: string
  readonly contentDir: string
  /** An ISO day. */
  readonly today: string
}

/** Writes the claim, then the article's folder as a whole; neither is ever written over. Returns the paths. */
function scaffold({ title, slug, contentDir, today }: Draft): readonly string[] {
  const claim = join(contentDir, 'claims', `${claimOf(slug)}.json`)
  const article = join(contentDir, 'articles', slug)
  const taken = [claim, article].find((path) => existsSync(path))
  if (taken !== undefined) throw isTaken(taken)
  try {
    for (const folder of ['articles', 'claims'])
      mkdirSync(join(contentDir, folder), { recursive: true })
    if (!createFile(claim, claimText(today))) throw isTaken(claim)
    try {
      moveIn(article, [
        ['index.mdx', mdxText({ title, slug, today })],
        ['annotations.json', annotationsText({ slug, today })],
      ])
    } catch (error) {
      rmSync(claim, { force: true })
      throw error
    }
  } catch (error) {
    throw error instanceof Slip ? error : new Slip(`No article was made. ${sayCause(error)}`)
  }
  return [join(article, 'index.mdx'), join(article, 'annotations.json'), claim]
}

const isTaken = (path: string): Slip =>
  new Slip(`There is an article or claim of that name already, ${path}: give another, --slug …`)

/** Makes a folder with its files under a hidden name and gives it its own, which must be free. */
function moveIn(folder: string, files: readonly (readonly [name: string, text: string])[]): void {
  const draft = mkdtempSync(join(folder, '..', '.new-'))
  try {
    chmodSync(draft, 0o755)
    for (const [name, text] of files) createFile(join(draft, name), text)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
}

const mdxText = ({ title, slug, today }: Omit<Draft, 'contentDir'>): string => `---
title: ${JSON.stringify(title)}
dek: One sentence that says what a reader will know at the end.
published: '${today}'
authors: [The editors]
---

${before}:claim[${words}]{#${claimOf(slug)}}.
`

const annotationsText = ({ slug, today }: Pick<Draft, 'slug' | 'today'>): string =>
  json({
    annotations: [
      {
        claim: claimOf(slug),
        mark: 'prose',
        exact: words,
        prefix: before,
        suffix: '.',
        reviewed: today,
      },
    ],
  })

const claimText = (today: string): string =>
  json({
    statement: 'The first sentence of this article may turn out to be so.',
    status: 'speculation',
    confidence: 'low',
    because: 'Nobody has offered evidence yet: write what is known, and how.',
    changesIf: { firmer: 'A source that shows it.' },
    reviewed: today,
    history: [{ date: today, status: 'speculation', why: 'First draft.' }],
  })

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

await runCommand(() => {
  const { values, words } = readOptions({
    name: 'npm run new',
    options: {
      slug: { type: 'string' },
      site: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string' },
    },
    words: Infinity,
  })
  const { contentDir, now, isClockGiven } = buildInputs()
  if (values.site !== undefined) {
    const { site: dir, title, language = 'en' } = values
    // The day of signing is today, unless the clock is given; the last commit's time would be a day too early.
    const today = (isClockGiven ? now : new Date()).toISOString().slice(0, 10)
    const files = beginSite({ dir, title, language, today })
    process.stdout.write(`${files.join('\n')}\nGo on with: CONTENT_DIR=${dir} npm run dev\n`)
    return
  }
  const title = words.join(' ').trim()
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Slip(
      `There is no content folder ${contentDir}: set CONTENT_DIR to the one you write in, or begin one with npm run new -- --site ${contentDir}.`,
    )
  }
  const slug = addressFor(title, values.slug)
  const paths = scaffold({ title, slug, contentDir, today: now.toISOString().slice(0, 10) })
  const guide = contentPath(contentDir, 'README.md')
  const dev = contentDir === 'content' ? 'npm run dev' : `CONTENT_DIR=${contentDir} npm run dev`
  const next = existsSync(guide) ? `Read ${guide}, then: ${dev}` : `Go on with: ${dev}`
  process.stdout.write(`${paths.join('\n')}\n${next}\n`)
})
