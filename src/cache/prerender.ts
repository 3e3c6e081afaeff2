import type { AstroPrerenderer } from 'astro'
import { withFilesBeside, type FilesBeside } from './beside.ts'
import { madeEachTime } from './made-each-time.ts'
import { tracking, type Tracked } from './tracked.ts'
import type { PageCache } from './page-cache.ts'

/** A file of the site as its route made it. */
export type MadeFile = {
  /** Where it is asked for, without slashes at its ends. */
  readonly path: string
  /** Its path inside the site. */
  readonly file: string
  /** A page as text, of which more is to be made; of any other file the bytes. */
  readonly content: string | Uint8Array
}

type Inputs = {
  readonly base: string
  /** Takes a file that was made; whatever it asks of the content counts as asked by the page. */
  readonly write: (made: MadeFile) => Promise<void>
  /** What the last build left, and the content that its pages are made of. */
  readonly last?: { readonly cache: PageCache; readonly content: Tracked } | undefined
}

/**
 * Has Astro make only the pages that are not fresh from the last build, articles before all others, and notes what these
 * depend on. A route with parameters says by `cacheKey` that its pages can be reused; one without is made of the content
 * alone, but for those that are made each time. What is made is handed on while it is in memory: Astro, which is given an
 * empty answer, writes nothing.
 */
export function prerenderRest(
  inner: AstroPrerenderer,
  { base, write, last }: Inputs,
): AstroPrerenderer {
  const keyOf = new Map<string, string>()
  return {
    ...inner,
    async getStaticPaths() {
      const all = await inner.getStaticPaths()
      const rest = all.filter((each) => {
        const key = keyFor(each)
        if (key === undefined || !last) return true
        const path = trimmed(each.pathname)
        if (last.cache.reuses(path, key, last.content)) return false
        keyOf.set(path, key)
        return true
      })
      const isArticle = ({ pathname }: (typeof all)[number]) => pathname.startsWith('/articles/')
      return [...rest.filter(isArticle), ...rest.filter((each) => !isArticle(each))]
    },
    async render(request, options) {
      const isPage = options.routeData.type === 'page'
      const path = trimmed(decodeURI(new URL(request.url).pathname).slice(base.length - 1))
      const file = isPage ? fileOfPage(path) : path
      const make = async () => {
        const beside: FilesBeside = new Map()
        const made = await withFilesBeside(beside, () => inner.render(request, options))
        const response = made instanceof Response ? made : made.response
        // Astro has words of its own for a page that leads elsewhere.
        if (response.status >= 300 && response.status < 400) return response
        // A page may go on asking while it is read.
        const content = isPage
          ? await response.text()
          : new Uint8Array(await response.arrayBuffer())
        await write({ path, file, content })
        for (const [file, makeFile] of beside) {
          const content = await makeFile()
          await write({
            path,
            file,
            content: typeof content === 'string' ? Buffer.from(content) : content,
          })
          last?.cache.addFile(path, file)
        }
        return nothing
      }
      const key = keyOf.get(path)
      return key === undefined || !last ? make() : tracking(last.cache.track(path, key, file), make)
    },
  }
}

/** What Astro writes nothing of. */
const nothing = new Response(null)

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]

/** What a page is made of beside what it asks for; undefined for one that is made each time. */
const keyFor = ({ cacheKey, route }: Path): string | undefined =>
  cacheKey ?? (route.params.length === 0 && !madeEachTime.has(route.component) ? '' : undefined)

const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '')

/** As Astro names them. */
function fileOfPage(path: string): string {
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}
