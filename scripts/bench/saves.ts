import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { scriptOf } from './script-of.ts'
import type { Usage } from './tell-usage.ts'

const port = 4397 // that nothing else here listens at
const warming = 5 // saves, as many as a process takes to be one that a writer works with
const measured = 15 // saves of each kind; the middle one is told
const more = 100 // saves of a day, after which memory is looked at again
const seen = 400 // ms after which a save is asked for: what watches the folder has told of it, and it was judged

/**
 * What `npm run dev` takes of the processor from a save until a page is sent that shows it, that page's own making among it, on
 * the content of this project; and what it has in memory as saves go on.
 */
export async function reportSaves(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'saves-'))
  const contentDir = join(folder, 'content')
  cpSync('content', contentDir, { recursive: true })
  const dev = await startDev(contentDir)
  try {
    const edits = editsOf(contentDir)
    for (const { address } of edits) await dev.page(address)
    const start = await dev.usage()
    const [first, ...others] = await saves(dev, edits[0], warming)
    const lines = [
      `from its start until three pages were sent: ${ms(start.cpu)}`,
      `the first save: ${ms(first)}, the four behind it ${others.map(ms).join(', ')}`,
    ]
    for (const edit of edits) {
      const times = (await saves(dev, edit, measured)).toSorted((a, b) => a - b)
      const middle = times[Math.floor(measured / 2)] ?? 0
      const share = (middle / start.cpu).toFixed(3)
      const range = `from ${ms(times[0])} to ${ms(times.at(-1))}`
      lines.push(`${edit.name}: ${ms(middle)}, ${share} of the start, ${range}`)
    }
    const before = await dev.usage()
    await saves(dev, edits[0], more)
    const after = await dev.usage()
    lines.push(`in memory ${gb(before)}, and after ${more} saves more ${gb(after)}`)
    return lines.join('\n')
  } finally {
    dev.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const ms = (time = 0): string => `${time.toFixed(0)} ms`
const gb = ({ memory }: Usage): string => `${(memory / 1e9).toFixed(2)} GB`

type Edit = {
  readonly name: string
  readonly path: string
  readonly address: string
  /** Which of the words that may be changed. */
  readonly word: RegExp
}

/** A word of the longest article, of one of its claims and of two sources, and where each shows. */
function editsOf(contentDir: string): readonly [Edit, ...Edit[]] {
  const read = (path: string) => readFileSync(join(contentDir, path), 'utf8')
  const claims = new Set(readdirSync(join(contentDir, 'claims')))
  const texts = readdirSync(join(contentDir, 'articles'))
    .map((slug) => ({ slug, text: read(`articles/${slug}/index.mdx`) }))
    .toSorted((a, b) => b.text.length - a.text.length)
  const { slug, text } = texts[0] ?? { slug: '', text: '' }
  // Terms are marked alike.
  const claim = [...text.matchAll(/\{#([a-z0-9-]+)\}/g)]
    .map(([, id = '']) => id)
    .find((id) => claims.has(`${id}.json`) && word.test(read(`claims/${id}.json`)))
  const sources = JSON.parse(read('sources.json')) as readonly { readonly id: string }[] // the build reads it so
  const last = sources.findLast((source) => word.test(JSON.stringify(source)))
  return [
    {
      name: 'a word of an article',
      path: `articles/${slug}/index.mdx`,
      address: `articles/${slug}/`,
      word,
    },
    { name: 'a word of a claim', path: `claims/${claim}.json`, address: `claims/${claim}/`, word },
    {
      name: 'a word of the last source',
      path: 'sources.json',
      address: `sources/${last?.id}/`,
      word: lastWord,
    },
    { name: 'a word of the first source', path: 'sources.json', address: 'sources/', word },
  ]
}

/** The word that is changed, which nothing is bound to, or what it was changed to. */
const word = / of (?:the|th(?:e+)q) /
const lastWord = new RegExp(`${word.source}(?![^]*${word.source})`)

/** Milliseconds of each of some saves, every one of which shows. */
async function saves(dev: Dev, edit: Edit, count: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i += 1) {
    const saved = `th${'e'.repeat(i + 2)}q`
    const before = await dev.usage()
    dev.write(edit.path, (text) => text.replace(edit.word, ` of ${saved} `))
    await pause(seen)
    await dev.pageWith(edit.address, saved)
    times.push((await dev.usage()).cpu - before.cpu)
  }
  return times
}

type Dev = Awaited<ReturnType<typeof startDev>>

async function startDev(contentDir: string) {
  const server = spawn(
    process.execPath,
    ['--import', './scripts/bench/tell-usage.ts', ...scriptOf('dev'), '--port', String(port)],
    {
      env: { ...process.env, NODE_ENV: 'development', CONTENT_DIR: contentDir },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const page = async (address: string): Promise<string> => {
    const headers = { accept: 'text/html' }
    const url = `http://localhost:${port}/${address}`
    return fetch(url, { headers }).then(
      (response) => response.text(),
      () => '', // it does not listen yet
    )
  }
  const pageWith = async (address: string, words: string): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await page(address)).includes(words)) return
      await pause(100)
    }
    throw new Error(`/${address} never showed “${words}”.`)
  }
  await pageWith('', '</html>')
  return {
    page,
    pageWith,
    usage: () => usageOf(server),
    write(path: string, change: (text: string) => string): void {
      const file = join(contentDir, path)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
    stop: () => void server.kill(),
  }
}

async function usageOf(server: ChildProcess): Promise<Usage> {
  const told = once(server, 'message')
  server.send('usage')
  const [usage] = (await told) as readonly Usage[] // of tell-usage.ts
  if (!usage) throw new Error('The server says nothing.')
  return usage
}
