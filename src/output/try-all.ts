import type { AstroPrerenderer } from 'astro'
import type { HeldErrors } from './hold-errors.ts'
import { SiteUnmade, type Unmade } from './unmade.ts'

type Inputs = {
  readonly base: string
  /** Takes the path, without slashes at its ends, of what others need not wait for any longer. */
  readonly giveUp: (path: string) => void
  /** What Astro logged of that. */
  readonly held: HeldErrors
}

/**
 * Has every page tried before a build fails, so that all that is wrong is said at once, and by whoever called it. Astro
 * would end with the first fault while others are being made.
 */
export function tryAll(inner: AstroPrerenderer, { base, giveUp, held }: Inputs): AstroPrerenderer {
  const unmade: Unmade[] = []
  return {
    ...inner,
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
      held.end()
      await inner.teardown?.()
      if (unmade.length > 0) throw new SiteUnmade(unmade)
      held.tell()
    },
  }
}
