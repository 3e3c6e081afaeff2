import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createGunzip, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { sharedBrowser } from '../../.config/shared-browser.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'

/**
 * Bytes that a server sends before it waits for an answer: ten segments of 1,460 less a frame's header.
 * https://www.rfc-editor.org/rfc/rfc6928
 */
const firstFlight = 14_336

const views = [
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
]

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** What a browser has of a page when the first flight of its gzipped bytes is there. */
function cut(html: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const chunks: Buffer[] = []
  const unpack = createGunzip()
  const done = () => resolve(Buffer.concat(chunks).toString('utf8'))
  unpack.on('data', (chunk: Buffer) => chunks.push(chunk))
  unpack.on('error', done) // it ends in the middle of a stream
  unpack.on('end', done)
  unpack.end(gzipSync(html).subarray(0, firstFlight))
  return promise
}

test.each(views)(
  'the first flight of every page draws all of its first view, $width px wide',
  async (viewport) => {
    const { url, root } = inject('site')
    const context = await browser.newContext({ viewport, javaScriptEnabled: false })
    const [whole, first] = [await context.newPage(), await context.newPage()]
    const differing: string[] = []
    const paths = kindsOfPage(root).filter((path) => path !== 'no-such-page/')
    for (const path of paths) {
      const page = readFileSync(join(root, path, 'index.html'), 'utf8')
      const html = await cut(page)
      // What comes whole with the first flight has nothing to wait for.
      if (html === page) continue
      await first.route(url + path, (route) =>
        route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
      )
      const isAlike = async () => {
        await Promise.all([whole.goto(url + path), first.goto(url + path)])
        return (await whole.screenshot()).equals(await first.screenshot())
      }
      // A face that comes too late is not used for the page: on a busy machine that may be so in one of the two.
      let tries = 6
      while (!(await isAlike()) && (tries -= 1) > 0) await pause(300)
      if (tries === 0) differing.push(path)
    }
    await context.close()
    expect(differing).toEqual([])
    expect(paths.length).toBeGreaterThan(10)
  },
)
