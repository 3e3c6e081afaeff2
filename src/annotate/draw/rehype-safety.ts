import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { articleOf } from '../article/article-data.ts'
import { report } from '../article/report.ts'
import { isSafeUrl } from '../source/safe-url.ts'

const runs = new Set(['script', 'iframe', 'object', 'embed', 'base', 'link', 'meta', 'style'])
const addresses = ['href', 'src', 'srcSet', 'action', 'formAction', 'xLinkHref', 'poster', 'data']

/**
 * The last look at a page's tree, drawings and notes included: takes out and reports what could run, or would
 * ask another host for something.
 *
 *     <g onclick="…">, <a href="javascript:…">  →  <g>, <a>
 */
export function rehypeSafety() {
  return (tree: Root, file: VFile): undefined => {
    if (articleOf(file)) clean(tree, file)
  }
}

/** Attributes that a browser follows by itself, and elements that follow even their `href`. */
const followed: ReadonlySet<string> = new Set(['src', 'srcSet', 'poster', 'data', 'background'])
const painted: ReadonlySet<string> = new Set([
  'style',
  'fill',
  'stroke',
  'filter',
  'mask',
  'clipPath',
  'cursor',
])
const following: ReadonlySet<string> = new Set(['image', 'use', 'feImage', 'pattern'])

/** True for an attribute that makes the page ask another host for something. */
function loadsElsewhere({ tagName }: Element, name: string, value: string): boolean {
  const isFollowed =
    followed.has(name) || (following.has(tagName) && (name === 'href' || name === 'xLinkHref'))
  if (isFollowed)
    return /^\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(value) || /,\s*https?:/i.test(value)
  return painted.has(name) && /url\(\s*["']?\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(value)
}

function clean(parent: Root | Element, file: VFile): void {
  const kept = parent.children.filter((node) => {
    const isRunning = node.type === 'raw' || (node.type === 'element' && runs.has(node.tagName))
    if (isRunning) reportRunning(file, node.type === 'element' ? `<${node.tagName}>` : node.value)
    return !isRunning
  })
  parent.children = kept as typeof parent.children // a part of what was there
  for (const node of kept) {
    if (node.type !== 'element') continue
    const properties = Object.entries(node.properties)
    const running = properties.filter(
      ([name, value]) =>
        /^on/i.test(name) || (addresses.includes(name) && !isSafeUrl(String(value))),
    )
    const loading = properties.filter(([name, value]) => loadsElsewhere(node, name, String(value)))
    for (const [name, value] of running) reportRunning(file, `${name}="${String(value)}"`)
    for (const [name, value] of loading) reportLoading(file, `${name}="${String(value)}"`)
    const unsafe = [...running, ...loading]
    if (unsafe.length > 0) {
      node.properties = Object.fromEntries(properties.filter((each) => !unsafe.includes(each)))
    }
    clean(node, file)
  }
}

const reportLoading = (file: VFile, what: string): undefined =>
  report(file, {
    rule: 'content-is-inert',
    at: undefined,
    what: `The page would hold \`${what.slice(0, 60)}\`, which asks another host when it is read.`,
    why: 'A page asks nobody else for anything: whoever is asked learns who reads what.',
    mend: 'Find the string in the records that the article uses, and write it as plain text.',
    actual: what,
  })

const reportRunning = (file: VFile, what: string): undefined =>
  report(file, {
    rule: 'content-is-inert',
    at: undefined,
    what: `The page would hold \`${what.slice(0, 60)}\`, which runs when it is read.`,
    why: 'Strings of the records are text, and addresses are http(s), mailto or relative.',
    mend: 'Find the string in the records that the article uses, and write it as plain text.',
    actual: what,
  })
