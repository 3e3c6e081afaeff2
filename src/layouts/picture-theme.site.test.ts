import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test, vi } from 'vitest'
import { findEngine } from '../../scripts/browser.ts'
import { engineNames } from '../../scripts/engines/engine.ts'
import { startEngine } from '../../scripts/engines/start.ts'
import { servePages } from '../../scripts/pages-server.ts'

const here = engineNames.filter((name) => findEngine(name))

test.each(here)('%s shows the picture of a figure in the dark theme of the page', async (name) => {
  const { root, base } = inject('site')
  // Before any script has put the drawing in its place.
  const change = (text: string) => text.replaceAll(/<script.*?<\/script>/gs, '')
  const served = await servePages({ root, base, change })
  const slugs = await readdir(join(root, 'articles'))
  const engine = await startEngine(name, { width: 1280, height: 900, scheme: 'dark' })
  await engine.open(`${served.url}articles/${slugs.find((slug) => !slug.includes('.')) ?? ''}/`)
  await engine.run(`document.querySelector('.drawing img').scrollIntoView()`)
  const brightness = await vi.waitFor(
    async () => {
      const found = await engine.run<number | null>(`
        const image = document.querySelector('.drawing img')
        if (!image.complete || image.naturalWidth === 0) return null
        const ruler = document.createElement('canvas').getContext('2d')
        ruler.drawImage(image, 0, 0)
        const [red, green, blue, opacity] = ruler.getImageData(2, 2, 1, 1).data
        return opacity === 255 ? red + green + blue : null`)
      expect(found).not.toBeNull()
      return found
    },
    { timeout: 5000, interval: 50 },
  )
  expect(brightness).toBeLessThan(150)
  await engine.close()
  await served.close()
})
