import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** A running server: its address with the base path, and how to stop it. */
export type Served = { readonly url: string; readonly close: () => Promise<void> }

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** Types that are compressed already. */
const packed: ReadonlySet<string> = new Set(['.png', '.woff2'])

/**
 * Serves a built site with the manners of GitHub Pages: a folder without its slash is redirected, an
 * unknown path answers 404 with `404.html`, nothing outside `base` exists, and texts are gzipped for who takes that.
 * `port` 0 takes any free port; `change` is what a test makes of every page, style sheet and script.
 */
export async function servePages(options: {
  readonly root: string
  readonly base?: string
  readonly port?: number
  readonly host?: string
  readonly change?: (text: string, extension: string) => string
}): Promise<Served> {
  const { root, base = '/', port = 0, host = '127.0.0.1', change } = options
  const server = createServer((request, response) => {
    // Joined, not resolved: a path that begins with two slashes would be read as a host.
    const url = `http://pages.invalid${request.url ?? '/'}`
    if (!URL.canParse(url)) {
      response.writeHead(400).end()
      return
    }
    const { pathname, search } = new URL(url)
    const isZipped = /\bgzip\b/.test(String(request.headers['accept-encoding']))
    answer({ root, base, pathname, search, isZipped, response, change }).catch(() => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${nameOf(host)}:${bound}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What a browser on this machine calls a host that was named: those that take every name are not one themselves. */
function nameOf(host: string): string {
  if (/^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1?)$/.test(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function answer(request: {
  readonly root: string
  readonly base: string
  readonly pathname: string
  readonly search: string
  readonly isZipped: boolean
  readonly response: ServerResponse
  readonly change: ((text: string, extension: string) => string) | undefined
}): Promise<void> {
  const { root, base, pathname, search, isZipped, response, change } = request
  const send = (file: string, status: number) =>
    sendFile(file, { status, isZipped, response, change })
  const missing = () => send(join(root, '404.html'), 404)
  if (!pathname.startsWith(base)) {
    if (`${pathname}/` !== base) return missing()
    response.writeHead(301, { location: base }).end()
    return
  }
  const file = fileOf(root, pathname.slice(base.length))
  if (!file) return missing()
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) {
    if (!pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end()
      return
    }
    const index = join(file, 'index.html')
    return (await isFile(index)) ? send(index, 200) : missing()
  }
  return found?.isFile() ? send(file, 200) : missing()
}

/** The file a path names, or undefined where it leaves the root or cannot be read as a path. */
function fileOf(root: string, path: string): string | undefined {
  try {
    const file = normalize(join(root, decodeURIComponent(path)))
    const inside = file === normalize(root) || file.startsWith(normalize(root + sep))
    return inside && !file.includes('\0') ? file : undefined
  } catch {
    return undefined
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}

const changed: ReadonlySet<string> = new Set(['.css', '.html', '.js'])

async function sendFile(
  path: string,
  {
    status,
    isZipped,
    response,
    change,
  }: Pick<Parameters<typeof answer>[0], 'isZipped' | 'response' | 'change'> & {
    readonly status: number
  },
): Promise<void> {
  if (!(await isFile(path))) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    return
  }
  const extension = extname(path)
  const isPacked = isZipped && !packed.has(extension)
  response.writeHead(status, {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    ...(isPacked ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
  })
  const body =
    change && changed.has(extension)
      ? [change(await readFile(path, 'utf8'), extension)]
      : createReadStream(path)
  await (isPacked ? pipeline(body, createGzip(), response) : pipeline(body, response))
}
