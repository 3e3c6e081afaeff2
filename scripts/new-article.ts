import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildInputs } from '../src/corpus/read/inputs.ts'

// `npm run new -- "A title"`: an article, its annotations and one claim that pass every check, to be
// written over.

const { positionals } = parseArgs({ allowPositionals: true })
const title = positionals.join(' ').trim()
const slug = title
  .normalize('NFKD')
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '')
  .slice(0, 60)
  .replace(/-$/, '')

/** The words that stand under the first claim, and around it. */
const words = 'this may turn out to be so'
const before = 'Nobody has offered evidence yet, but '

async function scaffold(contentDir: string, today: string): Promise<readonly string[]> {
  const claim = `${slug}-first-claim`
  const article = join(contentDir, 'articles', slug)
  const files: readonly (readonly [path: string, text: string])[] = [
    [
      join(article, 'index.mdx'),
      `---
title: ${JSON.stringify(title)}
dek: One sentence that says what a reader will know at the end.
published: '${today}'
authors: [The editors]
---

${before}:claim[${words}]{#${claim}}.
`,
    ],
    [
      join(article, 'annotations.json'),
      json({
        annotations: [
          { claim, mark: 'prose', exact: words, prefix: before, suffix: '.', reviewed: today },
        ],
      }),
    ],
    [
      join(contentDir, 'claims', `${claim}.json`),
      json({
        statement: 'The first sentence of this article may turn out to be so.',
        status: 'speculation',
        confidence: 'low',
        because: 'Nobody has offered evidence yet: write what is known, and how.',
        changesIf: { firmer: 'A source that shows it.' },
        reviewed: today,
        history: [{ date: today, status: 'speculation', why: 'First draft.' }],
      }),
    ],
  ]
  await mkdir(join(contentDir, 'articles'), { recursive: true })
  await mkdir(join(contentDir, 'claims'), { recursive: true })
  await mkdir(article)
  for (const [path, text] of files) await writeFile(path, text, { flag: 'wx' })
  return files.map(([path]) => path)
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

if (slug === '') {
  process.stderr.write('An article needs a title: npm run new -- "How high was the flood?"\n')
  process.exitCode = 1
} else {
  const { contentDir, now } = buildInputs()
  try {
    const paths = await scaffold(contentDir, now.toISOString().slice(0, 10))
    process.stdout.write(`${paths.join('\n')}\nRead content/README.md, then: npm run dev\n`)
  } catch (error) {
    // An article is never overwritten.
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!taken) throw error
    process.stderr.write(`There is an article or claim of that name already: ${error.message}\n`)
    process.exitCode = 1
  }
}
