import { namedBy } from './fragment.ts'

/** Links that have a preview: terms, sources and claims that have no note beside the text. */
export const previewed = [
  'a.term',
  'a.cite',
  '.evidence a[href*="/sources/"]',
  ':is(.body, .prose) a[href*="/claims/"]:not(.note-page a, .drawing a)',
  ':is(.body, .prose) a[href*="/articles/"][href*="#c-"]',
].join()

/** What a preview of a link holds; undefined where nothing is known of what it leads to. */
export async function wordsOf(link: HTMLAnchorElement): Promise<readonly Node[] | undefined> {
  const { pathname, hash } = new URL(link.href)
  const ownSource = /\/sources\/([^/]+)\/$/.exec(pathname)?.[1]
  const here = namedBy(ownSource === undefined ? link.hash : `#source-${ownSource}`)
  if (link.matches('.term')) return here ? copyOf(here.querySelector('dd') ?? here) : undefined
  if (link.matches('.cite') || ownSource !== undefined) return here ? copyOf(here) : undefined
  const claim = /\/claims\/([^/]+)\/$/.exec(pathname)?.[1] ?? hash.replace(/^#c-/, '')
  return claim ? aboutClaim(claim, pathname) : undefined
}

/** The words of an element of the page, without places in it and links of their own. */
function copyOf(element: Element): readonly Node[] {
  const copy = document.createElement('div')
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)))
  for (const each of copy.querySelectorAll('.uses, .quiet')) each.remove()
  for (const each of copy.querySelectorAll('a')) each.replaceWith(...each.childNodes)
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id')
  return [...copy.childNodes]
}

type Published = {
  readonly taken: string
  readonly statement: string
  readonly because: string
  readonly status: { readonly id: string }
}
const asked = new Map<string, Promise<Published | undefined>>()

/** A claim as its own page publishes it: how it stands, what it says, why. */
async function aboutClaim(claim: string, pathname: string): Promise<readonly Node[] | undefined> {
  const address = pathname.replace(/(?:claims|articles)\/[^/]+\/$/, `claims/${claim}.json`)
  const answer = asked.get(address) ?? ask(address)
  asked.set(address, answer)
  const known = await answer
  if (!known) return undefined
  const { taken: standing, statement, because, status } = known
  const line = partOf('strong', standing, { status: status.id })
  line.className = 'note-status'
  return [line, partOf('p', statement, { claim, standing }), partOf('p', because)]
}

function partOf(tag: string, words: string, named: DOMStringMap = {}): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = words
  Object.assign(element.dataset, named)
  return element
}

async function ask(address: string): Promise<Published | undefined> {
  try {
    const response = await fetch(address)
    // What our own build wrote at our own address.
    return response.ok ? ((await response.json()) as Published) : undefined
  } catch {
    return undefined // offline: the link leads there all the same
  }
}
