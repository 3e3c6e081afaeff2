import { type CDPSession, chromium } from 'playwright-core'
import { browserArguments } from '../browser.ts'
import { settle, type Engine, type Exposed, type View } from './engine.ts'

/** Starts a Chromium with one page, driven by Playwright. */
export async function startChromium(executablePath: string, view: View): Promise<Engine> {
  const { width, height, scheme } = view
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
  const page = await context.newPage()
  const protocol = await context.newCDPSession(page)
  const run: Engine['run'] = (script, ...args) =>
    page.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(args)})`)
  return {
    run,
    open: async (url) => {
      // A way back through the history that is still under way interrupts the first.
      await page.goto(url).catch(() => page.goto(url))
      await settle({ run })
    },
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    back: async () => {
      await page.goBack()
    },
    exposed: (selector) => exposedBy(protocol, selector),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  }
}

async function exposedBy(protocol: CDPSession, selector: string): Promise<readonly Exposed[]> {
  const { root } = await protocol.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await protocol.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector,
  })
  const { nodes } = await protocol.send('Accessibility.getFullAXTree')
  const byNode = new Map(nodes.map((node) => [node.backendDOMNodeId, node]))
  return Promise.all(
    nodeIds.map(async (nodeId) => {
      const { node } = await protocol.send('DOM.describeNode', { nodeId })
      const found = byNode.get(node.backendNodeId)
      const isThere = found !== undefined && !found.ignored
      return {
        role: isThere ? String(found.role?.value ?? '') : '',
        name: isThere ? String(found.name?.value ?? '') : '',
      }
    }),
  )
}
