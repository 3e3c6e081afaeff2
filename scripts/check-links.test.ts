import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrokenLinks } from './check-links.ts'

async function siteOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'links-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  return root
}

test('a link to a page, a file and a fragment that exist is whole', async () => {
  const root = await siteOf({
    'index.html': '<a href="/b/a/#there">a</a><a href="a/">a</a><img src="/b/x.svg">',
    'a/index.html': '<p id="there"><a href="../">up</a></p><a href="#there:~:text=up">here</a>',
    'x.svg': '<svg/>',
  })
  expect(await findBrokenLinks(root, '/b/')).toEqual([])
})

test('a link to another origin is not followed', async () => {
  const root = await siteOf({ 'index.html': '<a href="https://example.org/x">x</a>' })
  expect(await findBrokenLinks(root, '/')).toEqual([])
})

test.each([
  ['/a/', 'leaves the base path /b/'],
  ['/b/none/', 'names no file'],
  ['/b/a', 'lacks the slash at its end'],
  ['/b/a/#nowhere', 'finds no #nowhere there'],
])('the link %s is broken: it %s', async (link, why) => {
  const root = await siteOf({ 'index.html': `<a href="${link}">x</a>`, 'a/index.html': '<p>a</p>' })
  expect(await findBrokenLinks(root, '/b/')).toEqual([{ page: 'index.html', link, why }])
})
