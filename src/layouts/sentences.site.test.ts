import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { kindsOfWords } from '../../.config/kinds-of-words.ts'
import { plain, sentencesOf } from '../../scripts/site/sentences.ts'

// Everything the sites say beside their writers' words, one a line, sorted: language is reviewed as a diff of these
// files. `npm test -- --project site src/layouts/sentences.site.test.ts --update` writes them.

const sites = [
  // The lines of this site's own content stand with it; another content folder has no such file until
  // somebody keeps one.
  { name: 'site', content: 'content', file: 'content/.sentences.txt' },
  {
    name: 'secondSite',
    content: 'src/corpus/fixtures/clean',
    file: join(import.meta.dirname, 'sentences', 'the-first-station.txt'),
  },
] as const

/** The texts that writers wrote: strings of the record, and lines of articles. */
async function writtenIn(folder: string): Promise<ReadonlySet<string>> {
  const written = new Set<string>()
  for await (const path of glob('**/*.{json,mdx}', { cwd: folder })) {
    const text = await readFile(join(folder, path), 'utf8')
    if (path.endsWith('.json')) addStrings(JSON.parse(text), written)
    else for (const line of text.split('\n')) written.add(plain(line.replace(/^#+ |^\w+: /, '')))
  }
  return written
}

function addStrings(value: unknown, to: Set<string>): void {
  if (typeof value === 'string') to.add(plain(value))
  else if (value && typeof value === 'object')
    Object.values(value).forEach((v) => addStrings(v, to))
}

async function sentencesOfSite(root: string, written: ReadonlySet<string>): Promise<string> {
  const straight = (words: string) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  const known = new Set([...written].map(straight))
  const found = new Set<string>()
  for await (const path of glob('**/*.html', { cwd: root })) {
    // The pages of the rules are the rules' own texts, which stand one a file.
    if (path.startsWith('rules/')) continue
    const html = await readFile(join(root, path), 'utf8')
    for (const said of sentencesOf(html, (words) => known.has(straight(words)))) found.add(said)
  }
  return `${[...found].sort().join('\n')}\n`
}

test.for(sites)(
  '$name says what somebody read',
  { timeout: 120_000 },
  async ({ name, content, file }) => {
    const said = await sentencesOfSite(inject(name).root, await writtenIn(content))
    expect(said.split('\n').length).toBeGreaterThan(100)
    // What the generator says beside them is of no subject: another site has no word of the first.
    if (name === 'secondSite') expect(said.match(kindsOfWords)).toBeNull()
    if (name === 'secondSite' || existsSync(file))
      await expect(said).toMatchFileSnapshot(resolve(file))
  },
)
