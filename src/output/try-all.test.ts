import type { AstroIntegrationLogger, AstroPrerenderer, RouteData } from 'astro'
import { expect, test } from 'vitest'
import { holdErrors } from './hold-errors.ts'
import { tryAll } from './try-all.ts'
import { SiteUnmade } from './unmade.ts'

type Log = AstroIntegrationLogger['options']

/** Tries pages as Astro does, all at once; each is made by what stands at its path. */
async function tried(pages: Readonly<Record<string, () => Promise<Response>>>) {
  const told: string[] = []
  const log: Log = { level: 'warn', destination: { write: ({ message }) => told.push(message) } }
  const tell = (level: 'warn' | 'error', message: string) =>
    log.destination.write({ level, message, label: null, newLine: true })
  const givenUp: string[] = []
  const inner: AstroPrerenderer = {
    name: 'inner',
    getStaticPaths: () => Promise.resolve([]),
    async render(request) {
      const { pathname } = new URL(request.url)
      tell('warn', `warned of ${pathname}`)
      tell('error', `stack of ${pathname}`)
      return (await pages[pathname]?.()) ?? new Response(null)
    },
  }
  const held = holdErrors(log)
  const all = tryAll(inner, { base: '/base/', giveUp: (path) => givenUp.push(path), held })
  await all.setup?.()
  const routeData = { component: 'src/pages/a.astro' } as RouteData // all that is asked of it
  const made = await Promise.all(
    Object.keys(pages).map((path) =>
      all.render(new Request(`https://example.org${path}`), { routeData }),
    ),
  )
  const failure: unknown = await all.teardown?.().catch((error: unknown) => error)
  return { told, givenUp, made, failure }
}

const error = new Error('no words')
const good = () => Promise.resolve(new Response('good'))

test('pages that fail keep no other from being tried, and are told of at the end', async () => {
  const { told, givenUp, made, failure } = await tried({
    '/base/a/': () => Promise.reject(error),
    '/base/b%C3%A4/': () => Promise.reject(error),
    '/base/c/': good,
  })
  const route = 'src/pages/a.astro'
  expect(failure).toBeInstanceOf(SiteUnmade)
  expect(failure).toMatchObject({
    unmade: [
      { address: '/a/', route, error },
      { address: '/bä/', route, error },
    ],
  })
  expect(givenUp).toEqual(['a', 'bä'])
  expect(made.map((each) => each instanceof Response && each.body === null)).toEqual([
    true,
    true,
    false,
  ])
  expect(told).toEqual(['warned of /base/a/', 'warned of /base/b%C3%A4/', 'warned of /base/c/'])
})

test('errors that were logged and kept nothing from being made are told after all', async () => {
  const { told, failure } = await tried({ '/base/c/': good })
  expect(failure).toBeUndefined()
  expect(told).toEqual(['warned of /base/c/', 'stack of /base/c/'])
})
