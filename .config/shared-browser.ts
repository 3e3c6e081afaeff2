import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

declare module 'vitest' {
  // An interface, because Vitest asks for one to be extended.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** Address of the browser that the global setup started. */
    browserAddress: string
  }
}

let connected: Promise<Browser> | undefined

/** The one browser of all site tests, which nobody closes: the global setup does when all are done. */
export const sharedBrowser = (): Promise<Browser> =>
  (connected ??= chromium.connect(inject('browserAddress')))

export type PageOptions = BrowserContextOptions & {
  /** What runs in each document before its own scripts. */
  readonly script?: string
}

/** Pages that wait for the next test that asks for the like, by their options. */
const waiting = new Map<string, Page[]>()

/**
 * Lends an empty page for as long as `use` takes. A page is lent again, with nothing of its last reader in it but a
 * history before the empty page: to open one in a browser takes as long as to load an article in it twice. One that
 * a test failed on is not.
 */
export async function onNewPage<Result>(
  options: PageOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const kind = JSON.stringify(options)
  const alike = waiting.get(kind) ?? []
  waiting.set(kind, alike)
  const page = alike.pop() ?? (await openPage(options))
  let isClean = false
  try {
    const result = await use(page)
    await clean(page, options)
    isClean = true
    return result
  } finally {
    if (isClean) alike.push(page)
    else await page.context().close()
  }
}

async function openPage({ script, ...options }: PageOptions): Promise<Page> {
  const context = await (await sharedBrowser()).newContext(options)
  if (script !== undefined) await context.addInitScript(script)
  return context.newPage()
}

/** Leaves a page as if nobody had read in it. */
async function clean(page: Page, { viewport }: PageOptions): Promise<void> {
  for (const event of ['pageerror', 'console', 'request']) page.removeAllListeners(event)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.evaluate(() => {
    // A page that is not of a site, such as an empty one, has neither.
    if (origin === 'null') return
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.emulateMedia({ media: null })
  if (viewport) await page.setViewportSize(viewport)
  await page.goto('about:blank')
  await page.mouse.move(0, 0) // over nothing that the next page has
}
