import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro'
import { SiteUnmade, type Unmade } from './unmade.ts'

type Inputs = {
  readonly base: string
  /** Takes the path, without slashes at its ends, of what others need not wait for any longer. */
  readonly giveUp: (path: string) => void
  /** What Astro logs to, which tells the stack of whatever fails, by itself and more than once. */
  readonly log: AstroIntegrationLogger['options']
}

/**
 * Has every page tried before a build fails, so that all that is wrong is said at once, and by whoever called it. Astro
 * would end with the first fault while others are being made, and log each of them.
 */
export function tryAll(inner: AstroPrerenderer, { base, giveUp, log }: Inputs): AstroPrerenderer {
  const { destination } = log
  const errors: Parameters<typeof destination.write>[0][] = []
  const unmade: Unmade[] = []
  return {
    ...inner,
    async setup() {
      log.destination = {
        ...destination,
        write: (event) => (event.level === 'error' ? errors.push(event) : destination.write(event)),
      }
      await inner.setup?.()
    },
    async render(request, options) {
      try {
        return await inner.render(request, options)
      } catch (error) {
        const address = decodeURI(new URL(request.url).pathname).slice(base.length - 1)
        unmade.push({ address, route: options.routeData.component, error })
        giveUp(address.replace(/^\/+|\/+$/g, ''))
        return new Response(null)
      }
    },
    async teardown() {
      log.destination = destination
      await inner.teardown?.()
      if (unmade.length > 0) throw new SiteUnmade(unmade)
      for (const event of errors) destination.write(event)
    },
  }
}
