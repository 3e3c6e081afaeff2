import { nearest } from '../../model/nearest.ts'
import { sayDate } from '../../say/date.ts'
import { quoted, useNearest } from '../../say/quoted.ts'
import { siteAddresses, type SiteAddresses } from '../addresses/site-addresses.ts'
import { withdrawnOf } from '../addresses/withdrawn.ts'
import type { Content } from '../read/content.ts'
import type { Fault, Rule } from './rule.ts'

/** A link of an article, or of the navigation, to an address of the site or a place on its page leads there. */
export const linkLeadsSomewhere: Rule<'link-leads-somewhere'> = {
  id: 'link-leads-somewhere',
  group: 'References',
  severity: 'error',
  cause:
    'A link in prose, or an entry of the `navigation` of `site.json`, leads to a page or a file of this site that there is not, or to a heading, a note, a figure or a row that the page does not have.',
  why: 'Who follows it finds nothing, or the head of a page and not what was meant.',
  mend: 'Write the address as the site has it: `/articles/<slug>/`, `/claims/<id>/`, `/data/<table>/#<id>`, `#a-heading`.',
  follows: { unread: 'anything' },
  *judge(content) {
    const published = siteAddresses(content, 'published')
    for (const [i, { path }] of content.corpus.site.navigation.entries()) {
      const fault = faultOf(path, '', { content, addresses: published })
      if (!fault) continue
      yield {
        place: content.placeOf('site', '', ['navigation', i, 'path']),
        actual: path,
        ...fault,
        what: `The navigation leads to ${quoted(path)}, and there is no such page.`,
      }
    }
    // What waits leads on within itself.
    const everything =
      content.withheld.size === 0 ? published : siteAddresses(content, 'everything')
    for (const [slug, { ties, placeAt }] of content.prose) {
      const addresses = content.withheld.has(`articles/${slug}`) ? everything : published
      for (const { kind, to, start } of ties) {
        const fault = kind === 'link' ? faultOf(to, slug, { content, addresses }) : undefined
        if (fault) yield { place: placeAt(start), actual: to, ...fault }
      }
    }
  },
}

const origin = 'https://site.invalid'

type Known = { readonly content: Content; readonly addresses: SiteAddresses }

function faultOf(
  to: string,
  slug: string,
  { content, addresses }: Known,
): Pick<Fault, 'what' | 'mend'> | undefined {
  const here = `${origin}/articles/${slug}/`
  if (!URL.canParse(to, here)) return undefined // another rule's
  const url = new URL(to, here)
  if (url.origin !== origin) return undefined
  const path = decoded(url.pathname).replace(/\/index\.html$/, '/')
  const places = addresses.pages.get(path)
  if (!places)
    return isFile(path)
      ? fileFault(to, path, addresses)
      : pageFault(to, path, { content, addresses })
  const gone = withdrawnOf(content.addresses ?? [], content.corpus).find(
    ({ address }) => address === path,
  )
  if (gone) {
    return {
      what: `The link ${quoted(to)} leads to a page that was withdrawn on ${sayDate(gone.gone)}.`,
      mend: 'Take the link out, or lead to what says the same today.',
    }
  }
  const fragment = decoded(url.hash.slice(1).replace(/:~:.*$/, ''))
  if (fragment === '' || fragment === 'top') return undefined
  const names = places()
  if (names.has(fragment)) return undefined
  const near = nearest(fragment, names)
  return {
    what: `The link ${quoted(to)} leads to a page that has no ${quoted(`#${fragment}`)}.`,
    mend: near
      ? `Use ${quoted(`#${near}`)}, or link to the page alone.`
      : 'Link to the page alone, or to one of its headings.',
  }
}

/** True for a path whose last part has an ending. */
const isFile = (path: string): boolean => /\.[A-Za-z0-9]+$/.test(path)

function fileFault(to: string, path: string, { files }: SiteAddresses) {
  if (files().has(path)) return undefined
  // The form of a figure at one time is kept for those who cited it, as long as a server keeps it.
  const latest = path.replace(/@[\da-f]{8}(?=\.[a-z]+$)/, '')
  return {
    what: `The link ${quoted(to)} leads to no file of this site.`,
    mend: useNearest(latest, files(), 'write the address of a file that the site has'),
  }
}

function pageFault(to: string, path: string, { content, addresses: { pages, files } }: Known) {
  // Some files have no ending.
  if (files().has(path)) return undefined
  if (content.withheld.has(path.slice(1, -1))) {
    return {
      what: `The link ${quoted(to)} leads to a page that is not published yet.`,
      mend: 'Publish that page first, or take the link out.',
    }
  }
  return {
    what: `The link ${quoted(to)} leads to no page of this site.`,
    mend: useNearest(path, pages.keys(), 'write the address of a page that is there'),
  }
}

/** A part of an address as it was meant; as it stands where it holds a `%` that begins no character. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
