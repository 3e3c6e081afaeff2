import type { AstroPrerenderer } from 'astro'
import { tracking, type Tracked } from './tracked.ts'
import type { PageCache } from './page-cache.ts'

/**
 * Has Astro make only the pages that are not fresh from the last build, and notes what these depend on. A route says by
 * `cacheKey` that its pages can be reused; all others are made each time.
 */
export function prerenderRest(
  inner: AstroPrerenderer,
  { cache, content, base }: { cache: PageCache; content: Tracked; base: string },
): AstroPrerenderer {
  const keyOf = new Map<string, string>()
  return {
    ...inner,
    async getStaticPaths() {
      const all = await inner.getStaticPaths()
      return all.filter(({ pathname, cacheKey }) => {
        if (cacheKey === undefined) return true
        const path = trimmed(pathname)
        if (cache.reuses(path, cacheKey, content)) return false
        keyOf.set(path, cacheKey)
        return true
      })
    },
    async render(request, options) {
      const path = trimmed(decodeURI(new URL(request.url).pathname).slice(base.length - 1))
      const key = keyOf.get(path)
      if (key === undefined) return inner.render(request, options)
      const file = options.routeData.type === 'page' ? `${path}/index.html` : path
      return tracking(cache.track(path, key, file), async () => {
        const made = await inner.render(request, options)
        const response = made instanceof Response ? made : made.response
        // A page may go on asking while it is read.
        return new Response(await response.arrayBuffer(), response)
      })
    },
  }
}

const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '')
