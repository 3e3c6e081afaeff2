import { execFile } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { changedModule } from '../.config/changed-module.ts'
import { startDev } from '../.config/dev-server.ts'
import { newFolder } from '../.config/new-folder.ts'

const contentDir = join(newFolder('dev'), 'content')
/** An output folder inside the project. */
const beside = newFolder('dist', '.')
cpSync('src/corpus/fixtures/clean', contentDir, { recursive: true })
const { site, pageUntil, edit, stop } = startDev(contentDir, 4391)
afterAll(stop)

const [slug = '', later = ''] = readdirSync('src/corpus/fixtures/clean/articles')
const [claim = ''] = readdirSync('src/corpus/fixtures/clean/claims')

test('an edit to an article, a claim, a source and a datum shows without a restart', async () => {
  const path = `articles/${slug}/`
  expect(await pageUntil(path, '</html>')).toContain('</html>')

  edit(`articles/${slug}/index.mdx`, (mdx) => `${mdx}\nThe heron stood by.\n`)
  expect(await pageUntil(path, 'The heron stood by.')).toContain('The heron stood by.')

  edit(`claims/${claim}`, (json) =>
    json.replace(/"because": "/, '"because": "The otter was asked. '),
  )
  expect(await pageUntil(path, 'The otter was asked.')).toContain('The otter was asked.')

  edit('sources.json', (json) => json.replace(/"title": "/, '"title": "Kingfisher: '))
  expect(await pageUntil(path, 'Kingfisher: ')).toContain('Kingfisher: ')

  edit('data/estimates.json', (json) => json.replace(/"label": "/, '"label": "Plover '))
  expect(await pageUntil(path, 'Plover ')).toContain('Plover ')
})

/** What the server tells browsers from now on. */
async function listen(): Promise<{ readonly heard: readonly string[]; readonly end: () => void }> {
  const client = await fetch(`${site}@vite/client`).then((response) => response.text())
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1]
  const socket = new WebSocket(`${site.replace('http', 'ws')}?token=${token}`, 'vite-hmr')
  const heard: string[] = []
  socket.addEventListener('message', ({ data }) => heard.push(String(data)))
  // First it says that it listens, and what it would have told while nobody did.
  await pause(1000)
  expect(heard.splice(0)).toContain('{"type":"connected"}')
  return { heard, end: () => socket.close() }
}

test.each(['another folder', 'the same folder', 'the same folder again'])(
  'a build of %s beside it changes nothing, and saves still show',
  async (which) => {
    const path = `articles/${slug}/`
    await pageUntil(path, '<main')
    const { heard, end } = await listen()
    const before = await pageUntil(path, '<main')
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: which === 'another folder' ? 'src/corpus/sites/german' : contentDir,
    }
    const built = promisify(execFile)(
      process.execPath,
      ['scripts/build.ts', '--unreviewed', '--outDir', beside],
      { env },
    )
    let isDone = false
    const done = built.finally(() => (isDone = true))
    const seen = new Set<string>()
    while (!isDone) {
      seen.add(await pageUntil(path, ''))
      await pause(200)
    }
    expect((await done).stdout).toContain('Built')
    // Longer than the server takes to see that a file changed.
    await pause(1000)
    expect([...seen, await pageUntil(path, '')]).toEqual([before, before])
    expect(heard).toEqual([])
    end()
    // One that was not asked for before the build.
    expect(await pageUntil(`articles/${later}/`, '<main')).toContain('<main')
    edit(`articles/${slug}/index.mdx`, (mdx) =>
      mdx.replace(/The heron .*/, `The heron saw ${which}.`),
    )
    expect(await pageUntil(path, `saw ${which}.`)).toContain(`saw ${which}.`)
  },
)

test.each([2, 10, 20, 40, 70])('a save shows that came %i ms after another', async (gap) => {
  const path = `articles/${slug}/`
  const saveAs = (words: string) => {
    edit(`articles/${slug}/index.mdx`, (mdx) => mdx.replace(/The heron .*/, `The heron ${words}.`))
  }
  saveAs(`dozed ${gap}`)
  await pause(gap)
  saveAs(`flew off ${gap}`)
  expect(await pageUntil(path, `flew off ${gap}.`)).toContain(`flew off ${gap}.`)
})

test('a file that is saved as it stood has no page loaded again', async () => {
  await pageUntil(`articles/${slug}/`, '<main')
  const { heard, end } = await listen()
  const file = join(contentDir, 'articles', slug, 'index.mdx')
  writeFileSync(file, readFileSync(file))
  await pause(2000) // longer than it takes to see that a file changed
  expect(heard).toEqual([])
  end()
})

test('files that are saved together are read together', async () => {
  await pageUntil(`articles/${slug}/`, '<main')
  const { heard, end } = await listen()
  for (const name of readdirSync(join(contentDir, 'claims'))) {
    edit(`claims/${name}`, (json) => json.replace(/"because": "/, '$&The crane was asked. '))
  }
  expect(await pageUntil(`claims/${claim.replace('.json', '')}/`, 'The crane')).toContain('crane')
  await pause(2000)
  const reloads = heard.filter((message) => message.includes('full-reload'))
  expect(reloads.length).toBeGreaterThan(0)
  expect(reloads.length).toBeLessThan(readdirSync(join(contentDir, 'claims')).length)
  end()
})

test('a message stands on the page beside its words, and goes when it is mended', async () => {
  const path = `articles/${slug}/`
  const mdx = readFileSync(join(contentDir, 'articles', slug, 'index.mdx'), 'utf8')
  const id = /:claim\[[^\]]*\]\{#([a-z0-9-]+)\}/.exec(mdx)?.[1] ?? ''
  edit(`articles/${slug}/index.mdx`, (text) => text.replace(`{#${id}}`, `{#${id}x}`))
  expect(await pageUntil(path, 'claim-exists')).toContain('claim-exists')
  edit(`articles/${slug}/index.mdx`, (text) => text.replace(`{#${id}x}`, `{#${id}}`))
  expect(await pageUntil(path, 'claim-exists', false)).not.toContain('claim-exists')
})

test('a message stands at the address of an article that cannot be read, and of a site without its file', async () => {
  const path = `articles/${slug}/`
  edit(`articles/${slug}/index.mdx`, (text) => text.replace('title: ', 'title: "'))
  expect(await pageUntil(path, 'front-matter-fits-schema')).toContain('front-matter-fits-schema')
  edit(`articles/${slug}/index.mdx`, (text) => text.replace('title: "', 'title: '))
  edit('site.json', (text) => text.replace('{', '{{'))
  const html = await pageUntil(path, 'json-is-well-formed')
  expect(html).toContain('site.json:1:2  error  json-is-well-formed')
  edit('site.json', (text) => text.replace('{{', '{'))
  expect(await pageUntil(path, '<main')).toContain('<main')
})

test('an article that is added shows at its address', async () => {
  expect(await pageUntil('articles/added/', 'The heron', false)).not.toContain('The heron')
  cpSync(join(contentDir, 'articles', slug), join(contentDir, 'articles/added'), {
    recursive: true,
  })
  expect(await pageUntil('articles/added/', 'The heron')).toContain('The heron')
  rmSync(join(contentDir, 'articles/added'), { recursive: true })
  expect(await pageUntil('articles/added/', 'The heron', false)).not.toContain('The heron')
})

test('what a build makes with the page of a claim answers by itself', async () => {
  expect(await pageUntil('claims/opened.json', '"id"')).toContain('"status"')
  expect(await pageUntil('claims/opened.md', '# ')).toContain('# ')
  expect(await pageUntil('social/claims/opened.png', 'PNG')).toContain('PNG')
})

test('a draft and what waits for its day show, each with a band that says so', async () => {
  edit(`articles/${slug}/index.mdx`, (mdx) => mdx.replace(/^published:/m, 'draft: true\n$&'))
  edit(`articles/${later}/index.mdx`, (mdx) =>
    mdx.replace(/^published: .*/m, 'published: 2999-01-01'),
  )
  const band = '<p class="dev-draft"'
  expect(await pageUntil(`articles/${slug}/`, band)).toMatch(/class="dev-draft"[^>]*>\s*A draft/)
  expect(await pageUntil(`articles/${later}/`, band)).toMatch(/class="dev-draft"[^>]*>\s*It waits/)
})

test('words show as soon as they are read, and what is wrong with them once they are judged', async () => {
  const path = `articles/${slug}/`
  await pageUntil(path, '<main')
  const { heard, end } = await listen()
  // Others each time that this is tried.
  const lamps = `${10_000 + (Date.now() % 90_000)} lamps`
  edit(`${path}index.mdx`, (mdx) => `${mdx}\nIt burnt ${lamps}.\n`)
  const reloads = () => heard.filter((message) => message.includes('full-reload')).length
  /** The page that a browser asks for when it is told to, and has been so many times. */
  const reloaded = async (times: number) => {
    await expect.poll(reloads, { timeout: 20_000, interval: 5 }).toBeGreaterThanOrEqual(times)
    return await pageUntil(path, '')
  }
  expect(await reloaded(1)).toContain(`It burnt ${lamps}.`)
  expect(await reloaded(2)).toContain(`\`${lamps}\` stands outside`)
  await pause(2000)
  const before = reloads()
  // Nothing else is wrong after this, so one page is enough.
  edit(`claims/${claim}`, (json) => `${json}\n`)
  await pause(3000)
  expect(reloads()).toBe(before + 1)
  end()
})

/** A program that fails of a folder with a wreck, and whether pages show that. */
const failing = [
  {
    as: 'is read',
    from: 'const language = languageOf(read)',
    of: 'read.files',
    shows: false,
  },
  { as: 'is judged', from: 'const all = [...faults', of: 'files', shows: true },
]

test.each(failing)(
  'a fault of the program as a save $as is told, and the next save shows',
  async ({ from, of, shows }) => {
    const folder = join(newFolder('dev-fault'), 'content')
    cpSync('src/corpus/fixtures/clean', folder, { recursive: true })
    const throwing = changedModule(
      'src/corpus/load.ts',
      from,
      `for (const { text } of ${of}) {
        if (text.includes('A wreck')) throw new Error('no wrecks')
      }
      $&`,
    )
    const dev = startDev(folder, 4394, throwing)
    onTestFinished(dev.stop)
    const path = `articles/${slug}/`
    await dev.pageUntil(path, '<main')
    dev.edit(`${path}index.mdx`, (mdx) => `${mdx}\nA wreck.\n`)
    await expect
      .poll(dev.told, { timeout: 20_000 })
      .toMatch(
        /src\/corpus\/load\.ts:\d+:\d+ {2}error\n {2}no wrecks\n.*\nPages may lack what was saved, or what is wrong with it\.\n/,
      )
    expect((await dev.pageUntil(path, '<main')).includes('A wreck')).toBe(shows)
    dev.edit(`${path}index.mdx`, (mdx) => mdx.replace('A wreck', 'A heron'))
    expect(await dev.pageUntil(path, 'A heron')).toContain('A heron')
  },
)
