import { cpSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startDev } from '../.config/dev-server.ts'
import { newFolder } from '../.config/new-folder.ts'

const healthy = 'src/corpus/fixtures/clean'
const [slug = ''] = readdirSync(join(healthy, 'articles'))
const [claim = ''] = readdirSync(join(healthy, 'claims'))
const path = `articles/${slug}/`

/** A picture of one pixel, of some colour. */
const pixel = (colour: string) =>
  Buffer.from(`R0lGODlhAQABAIAA${colour}///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==`, 'base64')

describe.each(['itself', 'by a link'])('of a content folder that is named %s', (how) => {
  const place = newFolder('dev-moves')
  const folder = join(place, 'content')
  const named = how === 'itself' ? folder : join(place, 'a link')
  let dev: ReturnType<typeof startDev>

  beforeAll(() => {
    cpSync(healthy, folder, { recursive: true })
    if (named !== folder) symlinkSync(folder, named)
    dev = startDev(named, 4392)
  })
  afterAll(() => dev.stop())

  const articles = (name: string) => join(folder, 'articles', name)
  const shows = async (words: string, at = path) =>
    expect(await dev.pageUntil(at, words)).toContain(words)
  const showsNot = async (words: string, at = path) =>
    expect(await dev.pageUntil(at, words, false)).not.toContain(words)

  /** Edits an article, a claim, the sources and the data in turn, and sees each. */
  async function seeEdits(bird: string): Promise<void> {
    dev.edit(`articles/${slug}/index.mdx`, (mdx) => `${mdx}\nThe ${bird} stood by.\n`)
    await shows(`The ${bird} stood by.`)
    dev.edit(`claims/${claim}`, (json) => json.replace(/"because": "/, `$&The ${bird} was asked. `))
    await shows(`The ${bird} was asked.`)
    dev.edit('sources.json', (json) => json.replace(/"title": "/, `$&A ${bird}: `))
    await shows(`A ${bird}: `)
    dev.edit('data/estimates.json', (json) => json.replace(/"label": "/, `$&Small ${bird} `))
    await shows(`Small ${bird} `)
  }

  test('edits show after it was away and is back', async () => {
    await shows('<main')
    renameSync(folder, `${folder}-away`)
    await shows('There is no folder')
    renameSync(`${folder}-away`, folder)
    await shows('<main')
    await seeEdits('heron')
  })

  test('edits show after it was away for a moment', async () => {
    renameSync(folder, `${folder}-away`)
    renameSync(`${folder}-away`, folder)
    await seeEdits('otter')
  })

  test('edits show after another was put in its place, and in that of each folder in it', async () => {
    for (const each of [
      folder,
      ...['articles', 'claims', 'data'].map((name) => join(folder, name)),
    ]) {
      cpSync(each, `${place}/another`, { recursive: true })
      renameSync(each, `${place}/replaced`)
      renameSync(`${place}/another`, each)
      rmSync(`${place}/replaced`, { recursive: true })
    }
    await seeEdits('plover')
  })

  test('a picture that is added, and one that replaces it, is served as it stands', async () => {
    const shown = async () => {
      const html = await dev.pageUntil(path, '/it-')
      const [address = ''] = /\/articles\/[^"]*\/it-[^"]*\.gif/.exec(html) ?? []
      const response = await fetch(new URL(address, dev.site))
      expect(response.headers.get('content-type')).toBe('image/gif')
      return { address, bytes: Buffer.from(await response.arrayBuffer()) }
    }
    const [red, blue] = [pixel('AP8A'), pixel('AAD/')]
    writeFileSync(join(articles(slug), 'it.gif'), red)
    dev.edit(`articles/${slug}/index.mdx`, (mdx) => `${mdx}\n![It](it.gif "Ours")\n`)
    const first = await shown()
    expect(first.bytes).toEqual(red)
    writeFileSync(join(articles(slug), 'it.gif'), blue)
    await showsNot(first.address)
    expect((await shown()).bytes).toEqual(blue)
  })

  test('an article that is added, renamed and removed shows at its address, edits too', async () => {
    const edit = (name: string, words: string) =>
      dev.edit(`articles/${name}/index.mdx`, (mdx) => `${mdx}\n${words}\n`)
    cpSync(articles(slug), articles('added'), { recursive: true })
    edit('added', 'The grebe.')
    await shows('The grebe.', 'articles/added/')
    renameSync(articles('added'), articles('renamed'))
    await shows('The grebe.', 'articles/renamed/')
    await showsNot('The grebe.', 'articles/added/')
    edit('renamed', 'The smew.')
    await shows('The smew.', 'articles/renamed/')
    renameSync(articles('renamed'), articles('added'))
    edit('added', 'The teal.')
    await shows('The teal.', 'articles/added/')
    rmSync(articles('added'), { recursive: true })
    await showsNot('The teal.', 'articles/added/')
  })
})
