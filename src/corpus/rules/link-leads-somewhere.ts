import { addressesOf, movesOf } from '../../model/addresses.ts'
import { ruleIds } from '../../model/message.ts'
import { nearest } from '../../model/nearest.ts'
import { quoted, useNearest } from '../../say/quoted.ts'
import type { Content } from '../read/content.ts'
import { publishedOf } from '../references/withheld.ts'
import type { Fault, Rule } from './rule.ts'

/** A link of an article, or of the navigation, to a page or a heading of the site leads there. */
export const linkLeadsSomewhere: Rule<'link-leads-somewhere'> = {
  id: 'link-leads-somewhere',
  group: 'References',
  severity: 'error',
  cause:
    'A link in prose, or an entry of the `navigation` of `site.json`, leads to a page of this site that there is not, or to a heading, a note or a figure that the page does not have.',
  why: 'Who follows it finds nothing, or the head of a page and not what was meant.',
  mend: 'Write the address as the site has it: `/articles/<slug>/`, `/claims/<id>/`, `#a-heading`.',
  follows: { unread: 'anything' },
  *judge(content) {
    const pages = pagesOf(content)
    for (const [i, { path }] of content.corpus.site.navigation.entries()) {
      const fault = faultOf(path, '', { content, pages })
      if (!fault) continue
      yield {
        place: content.placeOf('site', '', ['navigation', i, 'path']),
        actual: path,
        ...fault,
        what: `The navigation leads to ${quoted(path)}, and there is no such page.`,
      }
    }
    for (const [slug, { ties, placeAt }] of content.prose) {
      for (const { kind, to, start } of ties) {
        const fault = kind === 'link' ? faultOf(to, slug, { content, pages }) : undefined
        if (fault) yield { place: placeAt(start), actual: to, ...fault }
      }
    }
  },
}

const origin = 'https://site.invalid'

/** Files of pages, tables and drawings; tables, the pages under the method, and what is embedded. */
const made = /\.[a-z]+$|^\/(?:data|method|embed)\/./

type Known = { readonly content: Content; readonly pages: ReadonlySet<string> }

function faultOf(
  to: string,
  slug: string,
  { content, pages }: Known,
): Pick<Fault, 'what' | 'mend'> | undefined {
  const here = `${origin}/articles/${slug}/`
  if (!URL.canParse(to, here)) return undefined // another rule's
  const url = new URL(to, here)
  if (url.origin !== origin) return undefined
  const path = decodeURI(url.pathname)
  // What is made of records, and what pages other than articles hold, is looked for in the built site.
  if (made.test(path)) return undefined
  if (!pages.has(path)) {
    return {
      what: `The link ${quoted(to)} leads to no page of this site.`,
      mend: useNearest(path, pages, 'write the address of a page that is there'),
    }
  }
  const [, collection, target = ''] = path.split('/')
  const fragments = collection === 'articles' ? content.fragments.get(target) : undefined
  const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''))
  if (fragment === '' || !fragments || fragments.has(fragment)) return undefined
  const near = nearest(fragment, fragments)
  return {
    what: `The link ${quoted(to)} leads to a page that has no ${quoted(`#${fragment}`)}.`,
    mend: near
      ? `Use ${quoted(`#${near}`)}, or link to the page alone.`
      : 'Link to the page alone, or to one of its headings.',
  }
}

const fixed = [
  '/',
  '/claims/',
  '/sources/',
  '/figures/',
  '/data/',
  '/method/',
  '/corrections/',
  '/search/',
  '/rules/',
]

/** Every page of the site by its path, as far as it is one of a record. */
function pagesOf({ corpus, withheld }: Content): ReadonlySet<string> {
  const published = publishedOf(corpus, withheld)
  return new Set([
    ...fixed,
    ...addressesOf(published).map(({ path }) => path),
    ...movesOf(published).map(({ from }) => from),
    ...[...published.sources.keys()].map((id) => `/sources/${id}/`),
    ...ruleIds.map((id) => `/rules/${id}/`),
    // What waits leads on within itself.
    ...[...withheld.keys()].map((name) => `/${name}/`),
  ])
}
