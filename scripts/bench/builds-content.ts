import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Size of the content the builds are measured with. */
export type Size = { readonly articles: number; readonly claims: number }

const reviewed = '2026-11-20' // before the clock of the builds, so that no review falls due
const source = 'harbour-log'
const speaker = 'harbour-board'
const words =
  'the keeper wrote that the water stood by the old wall while people of the lower town carried their goods to the upper quay and waited there for the boats to come back from the other shore'.split(
    ' ',
  )

/** Writes a content folder of so many articles, about 1,000 words and `claims` claims each, that pass every check. */
export function writeContent(folder: string, { articles, claims }: Size): void {
  cpSync('src/corpus/fixtures/clean/site.json', join(folder, 'site.json'), { recursive: true })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('sources.json', json([sourceRecord]))
  write('data/entities.json', json([{ id: speaker, name: 'Harbour Board', kind: 'company' }]))
  for (let i = 1; i <= articles; i += 1) {
    const slug = `article-${i}`
    const paragraphs = Array.from({ length: claims }, (_, at) => paragraphOf(slug, at + 1))
    write(`articles/${slug}/index.mdx`, `${headOf(i)}${paragraphs.map(mdxOf).join('\n\n')}\n`)
    write(`articles/${slug}/annotations.json`, json({ annotations: signedOff(paragraphs) }))
    for (const paragraph of paragraphs)
      write(`claims/${paragraph.claim}.json`, json(recordOf(paragraph)))
  }
}

type Paragraph = Readonly<Record<'claim' | 'about' | 'before' | 'marked' | 'after', string>>

/** The paragraphs of an article as bare text, as they would be without a layer of claims. */
export const paragraphsOf = (slug: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => paragraphOf(slug, at + 1)).map(
    ({ before, marked, after }) => `${before}${marked}${after}`,
  )

/** About as many words as a claim's page has of its own. */
export const noteText = (at: number): string =>
  Array.from({ length: 40 }, (_, i) => words[(at * 3 + i) % words.length]).join(' ')

/** About 67 words, so that 15 paragraphs are about 1,000; each begins elsewhere in the list of words. */
function paragraphOf(slug: string, at: number): Paragraph {
  const run = (from: number, length: number) =>
    Array.from({ length }, (_, i) => words[(from + i) % words.length]).join(' ')
  const about = `part ${letters(at)} of ${slug.replace('-', ' ').replace(/\d+/, letters)}`
  return {
    claim: `${slug}-claim-${at}`,
    about,
    before: `Of ${about} we read: `,
    marked: run(at * 3, 12),
    after: `. So ${run(at * 5, 20)}. And ${run(at * 7, 20)}.`,
  }
}

/** A number in letters, so that it is a name and no count: 1 is `b`, 27 is `bb`. */
const letters = (n: number | string): string =>
  [...Number(n).toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')

const mdxOf = ({ claim, before, marked, after }: Paragraph): string =>
  `${before}:claim[${marked}]{#${claim}}${after}`

const headOf = (i: number): string =>
  `---\ntitle: Article ${letters(i)}\ndek: What the log says of the water.\npublished: '${reviewed}'\nauthors: [The editors]\n---\n\n`

function signedOff(paragraphs: readonly Paragraph[]) {
  return paragraphs.map(({ claim, before, marked, after }) => ({
    claim,
    mark: 'prose',
    exact: marked,
    prefix: before.slice(-32),
    suffix: after.slice(0, 32),
    reviewed,
  }))
}

/** No two claims state the same, so that each has a picture of its own, as claims do. */
const recordOf = ({ about, marked }: Paragraph) => ({
  statement: `It is said of ${about} that ${marked}.`,
  status: 'attributed',
  confidence: 'low',
  saidBy: [speaker],
  because: 'The log of the board says so, and nobody else wrote anything down.',
  evidence: [{ source, relation: 'supports' }],
  reviewed,
  history: [{ date: reviewed, status: 'attributed', why: 'First review.' }],
})

const sourceRecord = {
  id: source,
  type: 'report',
  title: 'Log of the harbour',
  author: [{ literal: 'Harbour Board' }],
  custom: { kind: 'primary', access: { level: 'full' } },
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
