import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
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
const deadline = 20_000 // ms
const settled = 800 // ms after which what was saved is judged, and the page made again

/**
 * What `npm run dev` takes of the processor from a save until a page is sent that shows it, that page's own making among it, and
 * until it is judged and sent once more, on the content of this project; and what it has in memory as saves go on. Pages are
 * asked for as a browser does, when it is told to.
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
    await dev.listen()
    const [first, ...others] = (await saves(dev, edits[0], warming)).map(({ shown }) => ms(shown))
    const lines = [
      `from its start until three pages were sent: ${ms(start.cpu)}`,
      `the first save: ${first}, the four behind it ${others.join(', ')}`,
    ]
    for (const edit of edits) {
      const taken = await saves(dev, edit, measured)
      const shown = taken.map((each) => each.shown).toSorted((a, b) => a - b)
      const share = (middleOf(shown) / start.cpu).toFixed(3)
      const range = `from ${ms(shown[0])} to ${ms(shown.at(-1))}`
      const judged = ms(middleOf(taken.map((each) => each.judged)))
      lines.push(
        `${edit.name}: ${ms(middleOf(shown))}, ${share} of the start, ${range}; ${judged} with its judging`,
      )
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

const middleOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

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

/** Milliseconds of a save: until a page shows it, and with what is done then. */
type Taken = { readonly shown: number; readonly judged: number }

/** What each of some saves takes, every one of which shows. */
async function saves(dev: Dev, edit: Edit, count: number): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  for (let i = 0; i < count; i += 1) {
    const saved = `th${'e'.repeat(i + 2)}q`
    const before = (await dev.usage()).cpu
    dev.write(edit.path, (text) => text.replace(edit.word, ` of ${saved} `))
    await dev.reload(deadline)
    const isShown = (await dev.page(edit.address)).includes(saved)
    if (!isShown) throw new Error(`/${edit.address} does not show “${saved}”.`)
    const shown = (await dev.usage()).cpu - before
    // Told again, a browser asks again.
    if (await dev.reload(settled)) await dev.page(edit.address)
    await pause(settled)
    taken.push({ shown, judged: (await dev.usage()).cpu - before })
  }
  return taken
}

type Dev = Awaited<ReturnType<typeof startDev>>

async function startDev(contentDir: string) {
  const site = `http://localhost:${port}/`
  const reloads = new EventEmitter()
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
    return fetch(site + address, { headers }).then(
      (response) => response.text(),
      () => '', // it does not listen yet
    )
  }
  while (!(await page('')).includes('</html>')) await pause(100)
  return {
    page,
    /** Hears from now on what browsers are told. */
    async listen(): Promise<void> {
      const client = await fetch(`${site}@vite/client`).then((response) => response.text())
      const token = /wsToken = "([^"]+)"/.exec(client)?.[1]
      const socket = new WebSocket(`${site.replace('http', 'ws')}?token=${token}`, 'vite-hmr')
      socket.addEventListener('message', ({ data }) => {
        if (String(data).includes('full-reload')) reloads.emit('reload')
      })
      await once(socket, 'message')
    },
    /** True when browsers are told to load their page again, false where they are not within a time, in milliseconds. */
    reload: (within: number): Promise<boolean> =>
      once(reloads, 'reload', { signal: AbortSignal.timeout(within) }).then(
        () => true,
        () => false,
      ),
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
