import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'

// A server that answers as other people's do, and a content folder whose sources are on it.

const asked: string[] = []
let isBack = false
let server: Server
let folder = ''
let cache = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(`${request.method} ${path}`)
    const status = Number(/^\/(\d+)/.exec(path)?.[1])
    if (path === '/slow') return
    if (path === '/cut') request.socket.destroy()
    else if (path === '/no-head' && request.method === 'HEAD') response.writeHead(405).end()
    else if (path === '/no-head-at-all' && request.method === 'HEAD') request.socket.destroy()
    else if (path === '/301') response.writeHead(301, { location: '/200' }).end()
    else if (path === '/302') response.writeHead(302, { location: '/404' }).end()
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (path === '/moody') response.writeHead(isBack ? 503 : 404).end()
    else response.writeHead(status || 200).end('An answer.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  folder = newFolder('external')
  cache = join(newFolder('external-cache'), 'answers.json')
  cpSync('src/corpus/fixtures/clean', folder, { recursive: true })
  const path = join(folder, 'sources.json')
  const sources = JSON.parse(readFileSync(path, 'utf8')) as readonly { custom?: object }[] // the fixture's
  const [first] = sources
  const answering = addresses.map((name) => ({
    ...first,
    id: `at-${name.replaceAll('/', '')}`,
    URL: `${origin}/${name}`,
  }))
  writeFileSync(
    path,
    JSON.stringify([...sources.map((each) => ({ ...each, URL: `${origin}/200` })), ...answering]),
  )
  const site = join(folder, 'site.json')
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replaceAll(
      /"(?:url|URL)": "https:[^"]*"/g,
      `"url": "${origin}/200"`,
    ),
  )
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const addresses = [
  '404',
  '410',
  '403',
  '429',
  '500',
  '301',
  '302',
  'loop',
  'slow',
  'cut',
  'no-head',
  'no-head-at-all',
  'moody',
]

const check = (...args: string[]): Promise<{ status: number | null; stdout: string }> =>
  new Promise((resolve) => {
    const command = ['scripts/check-external.ts', '--seconds', '1', '--cache', cache, ...args]
    const child = spawn(process.execPath, command, { env: { ...process.env, CONTENT_DIR: folder } })
    let stdout = ''
    child.stdout.on('data', (data) => (stdout += String(data)))
    child.on('close', (status) => resolve({ status, stdout }))
  })

/** The last parts of the addresses that a part of the report lists. */
const listed = (part: string | undefined): readonly string[] =>
  [...(part ?? '').matchAll(/^http.*\/(.+)$/gm)].map(([, name = '']) => name)

test('who is gone is told, who does not say is told apart, and everybody is asked again in time', async () => {
  const { status, stdout } = await check()
  const [gone, unknown] = stdout.split('Did not say')
  expect(listed(gone)).toEqual(['404', '410', '302', 'moody'])
  expect(listed(unknown)).toEqual(['403', '429', '500', 'loop', 'slow', 'cut'])
  expect(stdout).toContain('  404, from source at-404\n')
  expect(stdout).toMatch(/\n4 gone of \d+ addresses; 6 did not say\n$/)
  expect(status).toBe(1)
  expect(asked).toContain('GET /no-head')
  expect(asked).toContain('GET /no-head-at-all')
  expect(asked).not.toContain('GET /200')

  // Nobody is asked twice a day.
  asked.length = 0
  expect((await check()).stdout).toBe(stdout)
  expect(asked).toEqual([])

  // What was gone and says nothing now is not back.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync(cache, readFileSync(cache, 'utf8').replaceAll(today, yesterday))
  isBack = true
  const later = await check()
  expect(asked.some((each) => each.endsWith('/500'))).toBe(false)
  expect(later.stdout).toContain(`gone on ${yesterday}, now 503`)
  expect(later.status).toBe(1)
})

test('a cache that cannot be read is written anew, and content that cannot be read is told', async () => {
  writeFileSync(cache, '{')
  await check()
  expect(Object.keys(JSON.parse(readFileSync(cache, 'utf8')) as object).length).toBeGreaterThan(12)
  folder = join(folder, 'nothing')
  expect(existsSync(folder)).toBe(false)
  expect(await check()).toEqual({ status: 1, stdout: '' })
})
