import { mkdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { siteOf } from '../.config/site-of.ts'
import { type Served, servePages } from './pages-server.ts'

let served: Served

beforeAll(async () => {
  const outside = newFolder('pages')
  const root = join(outside, 'site')
  await mkdir(join(root, 'a'), { recursive: true })
  await writeFile(join(outside, 'secret.txt'), 'secret')
  await writeFile(join(root, 'index.html'), 'front')
  await writeFile(join(root, '404.html'), 'lost')
  await writeFile(join(root, 'a', 'index.html'), 'page a')
  await writeFile(join(root, 'a.png'), 'picture')
  served = await servePages({ root, base: '/repository/' })
})
afterAll(() => served.close())

/** Status, body and location of a raw path, which `fetch` would tidy up first. */
function get(path: string): Promise<{ status: number; body: string; location?: string }> {
  const { hostname, port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => {
        const { location } = response.headers
        resolve({ status: response.statusCode ?? 0, body, ...(location ? { location } : {}) })
      })
    })
      .on('error', reject)
      .end()
  })
}

test('the address is of the host that was asked for', async () => {
  const { url, close } = await servePages({
    root: siteOf({ 'index.html': 'a' }),
    host: '127.0.0.2',
  })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.2:\d+\/$/)
  await close()
})

test('a folder is served by its index', async () => {
  expect(await get('/repository/a/')).toEqual({ status: 200, body: 'page a' })
})

test('a folder without its slash is redirected', async () => {
  expect(await get('/repository/a?x=1')).toMatchObject({
    status: 301,
    location: '/repository/a/?x=1',
  })
})

test('texts are gzipped for who takes that, and nothing is packed twice', async () => {
  const encodings = { 'a/': 'gzip', 'none/': 'gzip', 'a.png': null }
  for (const [path, encoding] of Object.entries(encodings)) {
    const answer = await fetch(served.url + path)
    expect(answer.headers.get('content-encoding'), path).toBe(encoding)
  }
  const plain = await fetch(`${served.url}a/`, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBe(null)
  expect(await (await fetch(`${served.url}a/`)).text()).toBe('page a')
})

test('an unknown path and one outside the base answer 404 with the site’s own page', async () => {
  expect(await get('/repository/none/')).toEqual({ status: 404, body: 'lost' })
  expect(await get('/a/')).toEqual({ status: 404, body: 'lost' })
})

test('a path that leaves the root, or cannot be decoded, finds nothing', async () => {
  expect((await get('/repository/..%2Fsecret.txt')).status).toBe(404)
  expect((await get('/repository/%2e%2e%2fsecret.txt')).status).toBe(404)
  expect((await get('/repository/%E0%A4%A')).status).toBe(404)
  expect((await get('//')).status).toBe(404)
})
