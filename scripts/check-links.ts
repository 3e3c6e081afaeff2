import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Root } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'

/** A link of a built page that leads nowhere, and why. */
export type BrokenLink = { readonly page: string; readonly link: string; readonly why: string }

/** What one page offers to links and asks of others. */
type Page = { readonly ids: ReadonlySet<string>; readonly links: readonly string[] }

const origin = 'https://site.invalid'
const linkProperties = ['href', 'src', 'data', 'action', 'poster'] as const

/**
 * Every link of a built site that does not resolve, as GitHub Pages would serve it under `base`: files,
 * folders with their slash, and fragments. Links to other origins are not followed.
 */
export async function findBrokenLinks(root: string, base: string): Promise<BrokenLink[]> {
  const files = await listFiles(root)
  const pages = new Map<string, Page>()
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, readPage(await readFile(join(root, file), 'utf8')))
  }
  const known = new Set(files)
  return [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      const why = judge({ link, from: `${origin}${base}${addressOf(file)}`, base, known, pages })
      return why ? [{ page: file, link, why }] : []
    }),
  )
}

function judge(question: {
  readonly link: string
  readonly from: string
  readonly base: string
  readonly known: ReadonlySet<string>
  readonly pages: ReadonlyMap<string, Page>
}): string | undefined {
  const { link, from, base, known, pages } = question
  if (!URL.canParse(link, from)) return 'is not an address'
  const url = new URL(link, from)
  if (url.origin !== origin) return undefined
  if (!url.pathname.startsWith(base)) return `leaves the base path ${base}`
  const path = decodeURIComponent(url.pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!known.has(file)) {
    return known.has(`${file}/index.html`) ? 'lacks the slash at its end' : 'names no file'
  }
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '')
  if (fragment === '' || fragment === 'top') return undefined
  return pages.get(file)?.ids.has(fragment) === false ? `finds no #${fragment} there` : undefined
}

/** The address of a file of the site under its base: `a/index.html` is served at `a/`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

function readPage(html: string): Page {
  const tree: Root = rehype().parse(html)
  const ids = new Set<string>()
  const links: string[] = []
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id'])
    for (const name of linkProperties) {
      const value = properties[name]
      if (typeof value === 'string') links.push(value)
    }
  })
  return { ids, links }
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } })
  const given = process.env['BASE_PATH'] ?? '/'
  const broken = await findBrokenLinks(
    resolve(values.dir),
    given.endsWith('/') ? given : `${given}/`,
  )
  for (const { page, link, why } of broken) {
    process.stdout.write(`${values.dir}/${page}\n  The link \`${link}\` ${why}.\n`)
  }
  process.stdout.write(`${broken.length} broken links\n`)
  process.exitCode = broken.length === 0 ? 0 : 1
}
