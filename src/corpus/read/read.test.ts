import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asNobody } from '../../../.config/as-nobody.ts'
import { newFolder } from '../../../.config/new-folder.ts'
import { isRefused, sayMessage } from '../../model/message.ts'
import { loadCorpus } from '../load.ts'
import { type KnownFiles, readContent } from './read.ts'

const healthy = 'src/corpus/fixtures/clean'
const now = new Date('2026-11-24T12:00:00Z')

/** A copy of the healthy site in a folder of its own, and what the build says of it after a change. */
function site(change: (folder: string) => void) {
  const folder = newFolder('content')
  cpSync(healthy, folder, { recursive: true })
  change(folder)
  return { folder, ...loadCorpus({ contentDir: folder, now, base: '/' }) }
}

/** What is said, without the four lines' place. */
const whatsOf = ({ messages }: { messages: readonly { what: string }[] }) =>
  messages.map(({ what }) => what)

test('a byte order mark before a file changes nothing', () => {
  const said = site((folder) => {
    const file = join(folder, 'glossary.json')
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`)
  })
  expect(whatsOf(said)).toEqual([])
})

test('a link that leaves the folder is refused and not read', () => {
  const secret = join(newFolder('secret'), 'secret.json')
  writeFileSync(secret, '{"statement": "secret"}')
  const said = site((folder) => symlinkSync(secret, join(folder, 'claims/stolen.json')))
  expect(whatsOf(said)).toEqual(['A symbolic link leads out of the content folder.'])
  expect(said.messages.map(sayMessage).join()).not.toContain('"secret"')
  expect(said.corpus?.claims.has('stolen')).toBe(false)
})

test('a link to a folder outside is refused and not walked', () => {
  const outside = newFolder('outside')
  writeFileSync(join(outside, 'a.json'), '{}')
  const said = site((folder) => symlinkSync(outside, join(folder, 'more')))
  expect(whatsOf(said)).toEqual(['A symbolic link leads out of the content folder.'])
})

test('a link round in a circle and a link to nothing are messages', () => {
  const said = site((folder) => {
    symlinkSync(folder, join(folder, 'round'))
    symlinkSync(join(folder, 'not-there.json'), join(folder, 'claims/ghost.json'))
  })
  expect(whatsOf(said)).toEqual([
    'The symbolic link leads nowhere.',
    'A symbolic link leads to a folder.',
  ])
})

test('a link inside the folder is followed', () => {
  const said = site((folder) =>
    symlinkSync(
      join(folder, 'extracts/council-minutes-1882.txt'),
      join(folder, 'extracts/society-history-1955.txt'),
    ),
  )
  expect(said.content.extracts.size).toBe(3)
})

test('a file of absurd size is refused unread', () => {
  const said = site((folder) => {
    writeFileSync(join(folder, 'data/series.json'), '[')
    truncateSync(join(folder, 'data/series.json'), 3_000_000_000)
  })
  expect(whatsOf(said)).toEqual(['The file is larger than 2 MB.'])
})

test('folders are walked to a sane depth', () => {
  const deep = Array.from({ length: 40 }, () => 'a').join('/')
  const said = site((folder) => {
    mkdirSync(join(folder, deep), { recursive: true })
    writeFileSync(join(folder, deep, 'a.json'), '{}')
  })
  expect(isRefused(said.messages)).toBe(false)
  expect(whatsOf(said)).toEqual([
    'The folder stands more than 8 folders deep, and the build does not look into it.',
  ])
})

test('links that lead to each other and a pipe are refused and not waited for', () => {
  const said = site((folder) => {
    symlinkSync('there.json', join(folder, 'claims/here.json'))
    symlinkSync('here.json', join(folder, 'claims/there.json'))
    execFileSync('mkfifo', [join(folder, 'figures/pipe.json')])
  })
  expect(whatsOf(said)).toEqual([
    'The symbolic link leads nowhere.',
    'The symbolic link leads nowhere.',
    'This is no file that can be read to its end.',
  ])
})

// Other systems do not take such a name.
test.runIf(process.platform === 'linux')('a name that is no text is told as that', () => {
  const said = site((folder) => {
    const name = Buffer.concat([
      Buffer.from(join(folder, 'claims/a')),
      Buffer.from([0xff]),
      Buffer.from('.json'),
    ])
    writeFileSync(name, '{}')
  })
  expect(whatsOf(said)).toEqual(['The name of this file is not valid UTF-8.'])
})

test('a folder that is not there is one message', () => {
  const { files, messages } = readContent('no-such-folder')
  expect(files).toEqual([])
  expect(messages.map(({ what }) => what)).toEqual(['There is no folder no-such-folder.'])
  const { corpus, messages: all } = loadCorpus({ contentDir: 'no-such-folder', now, base: '/' })
  expect(corpus).toBeUndefined()
  expect(all).toHaveLength(1)
})

test('an empty folder lacks its site.json', () => {
  const { messages } = loadCorpus({
    contentDir: newFolder('empty'),
    now,
    base: '/',
  })
  expect(whatsOf({ messages })).toEqual(['The content folder has no `site.json`.'])
})

test('HTML in a text is text, and stays as it was written', () => {
  const because = '<img src=x onerror=alert(1)> & <b>bold</b>'
  const { folder, messages } = site(() => undefined)
  expect(messages).toEqual([])
  const path = join(folder, 'glossary.json')
  const term = { id: 'public-supply', term: 'public supply', definition: because }
  writeFileSync(path, JSON.stringify([term]))
  const { corpus } = loadCorpus({ contentDir: folder, now, base: '/' })
  expect(corpus?.terms.get('public-supply')?.definition).toBe(because)
})

describe('a merge that was not finished is one message, and nothing is said that follows from it', () => {
  const conflict = (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> edit\n`
  const files = readContent(healthy).files.map(({ path }) => path)

  test.each(files)('in %s', (path) => {
    const said = site((folder) => {
      const file = join(folder, path)
      writeFileSync(file, conflict(readFileSync(file, 'utf8')))
    })
    expect(whatsOf(said)).toEqual([
      expect.stringMatching(
        /^The file holds a merge that was not finished, on lines 1, \d+ and \d+\.$/,
      ),
    ])
  })

  test('in the front matter alone, and in the middle of the prose', () => {
    const said = (change: (mdx: string) => string) =>
      site((folder) => {
        const file = join(folder, 'articles/the-first-evening/index.mdx')
        writeFileSync(file, change(readFileSync(file, 'utf8')))
      }).messages.map(({ place, rule }) => [place.line, rule])
    expect(said((mdx) => mdx.replace(/^title.*\n/m, conflict))).toEqual([[2, 'file-is-readable']])
    expect(said((mdx) => `${mdx}\n${conflict('A sentence.\n')}`)).toMatchObject([
      [expect.any(Number), 'file-is-readable'],
    ])
  })
})

test('sign-offs that cannot be used are the only thing said of their article', () => {
  const said = site((folder) =>
    writeFileSync(
      join(folder, 'articles/the-first-evening/annotations.json'),
      '{ "annotations": [{ "claim": "power" }] }',
    ),
  )
  expect(new Set(said.messages.map(({ place }) => place.file.split('/').at(-1)))).toEqual(
    new Set(['annotations.json']),
  )
})

test('a picture of an article is read with its size, and its address changes with its bytes', () => {
  const path = 'articles/the-first-evening/works.png'
  const picture = site(() => undefined).pictures.find(({ name }) => name === 'works.png')
  const changed = site((folder) => appendFileSync(join(folder, path), '\0')).pictures[0]
  expect(picture).toMatchObject({ slug: 'the-first-evening', width: 320, height: 200 })
  expect(picture?.address).toMatch(/^\/articles\/the-first-evening\/works-[\da-f]{8}\.png$/)
  expect(changed?.address).not.toBe(picture?.address)
})

test('a file that only has the name of a picture is refused', () => {
  const said = site((folder) =>
    writeFileSync(join(folder, 'articles/the-first-evening/works.png'), '<svg onload="x()"/>'),
  )
  expect(said.pictures).toEqual([])
  expect(said.messages.map(({ rule }) => rule)).toEqual(['file-is-readable'])
})

test.each([
  [8, 'The build does not read this file.'],
  [9, 'The folder stands more than 8 folders deep, and the build does not look into it.'],
])('%i folders deep: %s', (depth, what) => {
  const { messages } = site((folder) => {
    const deep = join(folder, ...Array.from({ length: depth }, () => 'a'))
    mkdirSync(deep, { recursive: true })
    writeFileSync(join(deep, 'a.json'), '{}')
  })
  expect(whatsOf({ messages })).toEqual([what])
})

test.each<readonly [string, number]>([
  ['secret', 0o000],
  ...['claims', 'figures', 'data', 'extracts', 'articles', 'reviews'].map(
    (path) => [path, 0o000] as const,
  ),
  ['articles/the-first-evening', 0o000],
  ['articles/the-first-evening', 0o444],
  ['', 0o000],
])('a folder that may not be read is one message: `%s`, %o', (path, mode) => {
  const { folder } = site((all) => {
    chmodSync(all, 0o755)
    mkdirSync(join(all, path), { recursive: true })
  })
  chmodSync(join(folder, path), mode)
  const { messages } = asNobody(() => loadCorpus({ contentDir: folder, now, base: '/' }))
  chmodSync(join(folder, path), 0o755)
  expect(messages.map(({ place, what }) => [place.file, what])).toEqual([
    [expect.stringMatching(new RegExp(`${path}$`)), 'The folder cannot be opened.'],
  ])
})

describe('a folder that is read again', () => {
  test('a file that stands as it stood is not opened', () => {
    const known: KnownFiles = new Map()
    const first = readContent(healthy, known)
    const kept = new Map(known)
    expect(readContent(healthy, known)).toEqual(first)
    expect(kept.size).toBeGreaterThan(10)
    for (const [path, each] of kept) expect(known.get(path), path).toBe(each)
  })

  test('a save of as many bytes is seen, however soon it comes after the one before', () => {
    const folder = newFolder('content')
    const known: KnownFiles = new Map()
    for (let i = 1000; i < 1200; i += 1) {
      writeFileSync(join(folder, 'site.json'), String(i))
      expect(readContent(folder, known).files[0]?.text).toBe(String(i))
    }
  })

  test('a link that leads to another file of the same bytes and time is followed', () => {
    const folder = newFolder('content')
    const known: KnownFiles = new Map()
    const linked = (to: string) => {
      rmSync(join(folder, 'glossary.json'), { force: true })
      symlinkSync(join(folder, to), join(folder, 'glossary.json'))
      return readContent(folder, known).files.find(({ path }) => path === 'glossary.json')?.text
    }
    for (const name of ['one.txt', 'two.txt']) {
      writeFileSync(join(folder, name), name)
      utimesSync(join(folder, name), 1, 1)
    }
    expect(linked('one.txt')).toBe('one.txt')
    expect(linked('two.txt')).toBe('two.txt')
  })
})
