import { expect, inject, test } from 'vitest'
import { siteFiles } from '../../scripts/site/files.ts'
import { checkLinks } from '../../scripts/site/links.ts'

const names = ['site', 'secondSite'] as const

test.each(names)('every link and fragment of the built %s leads somewhere', (name) => {
  const { root, base } = inject(name)
  const { broken, looked } = checkLinks(root, siteFiles(root, name), {
    base,
    site: 'https://explainer.example',
  })
  expect(broken).toEqual([])
  expect(looked).toBeGreaterThan(100)
})

test.each(names)('every page of the %s that a link reaches is served', async (name) => {
  const { url, base } = inject(name)
  const { origin } = new URL(url)
  const seen = new Set<string>([url])
  const failures: string[] = []
  for (const address of seen) {
    const response = await fetch(address)
    if (response.status !== 200) failures.push(`${response.status} ${address}`)
    if (response.redirected) failures.push(`redirected ${address}`)
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    for (const [, link = ''] of (await response.text()).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const target = new URL(link.replaceAll('&amp;', '&'), address)
      target.hash = ''
      if (target.origin === origin && target.pathname.startsWith(base)) seen.add(target.href)
    }
  }
  expect(failures).toEqual([])
  expect(seen.size).toBeGreaterThan(10)
})

test('an unknown address answers 404 with a page that leads home', async () => {
  const { url, base } = inject('site')
  const response = await fetch(`${url}no/such/page/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain(`href="${base}"`)
})

test('an article asked for without its slash is found all the same', async () => {
  const { url } = inject('site')
  const response = await fetch(`${url}claims`)
  expect(response.status).toBe(200)
  expect(response.url).toBe(`${url}claims/`)
})
