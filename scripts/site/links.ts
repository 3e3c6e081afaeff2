import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, resolveLink, type Served } from './address.ts'
import { allImportsIn } from './module-imports.ts'
import { readPage, type Asked, type PageReading } from './read-page.ts'
import { styleUrlsIn } from './style-urls.ts'

/** A link of a built file that leads nowhere, and why. */
export type BrokenLink = { readonly page: string; readonly link: string; readonly why: string }

/** What looking at the links of a site came to. */
export type LinkCheck = {
  readonly broken: readonly BrokenLink[]
  /** How many links led to the site itself, or were to; those to other hosts are not followed. */
  readonly looked: number
}

/**
 * Every link of a built site that does not resolve as GitHub Pages would serve it: files, folders with
 * their slash, fragments, and the ids that attributes name. Pages, drawings, style sheets and modules are read.
 */
export function checkLinks(root: string, files: readonly string[], served: Served): LinkCheck {
  const readings = new Map(
    files.flatMap((file) => {
      const reading = readFile(root, file)
      return reading ? [[file, reading] as const] : []
    }),
  )
  const site = { known: new Set(files), readings, served }
  const broken: BrokenLink[] = []
  let looked = 0
  for (const [file, reading] of readings) {
    for (const asked of reading.links) {
      const why = judgeLink(file, asked, site)
      if (why !== 'elsewhere') looked += 1
      if (why !== undefined && why !== 'elsewhere')
        broken.push({ page: file, link: asked.value, why })
    }
    for (const { value, attribute, inTemplate } of reading.references) {
      if (offers(reading, value, inTemplate)) continue
      const link = `${attribute}="${value}"`
      broken.push({ page: file, link, why: 'names no element of its page' })
    }
  }
  return { broken, looked }
}

type Site = {
  readonly known: ReadonlySet<string>
  readonly readings: ReadonlyMap<string, PageReading>
  readonly served: Served
}

/** Why a link is broken, undefined where it is whole. */
function judgeLink(page: string, { value, inTemplate }: Asked, site: Site): string | undefined {
  const { known, readings, served } = site
  const own = readings.get(page)?.baseHref
  const address = addressOf(page, served)
  const from =
    own !== undefined && URL.canParse(own, address) ? new URL(own, address).href : address
  const target = resolveLink(value, from, served)
  if (target.kind === 'elsewhere') return 'elsewhere'
  if (target.kind === 'broken') return target.why
  const { file, fragment } = target
  if (!known.has(file)) {
    return known.has(`${file}/index.html`) ? 'lacks the slash at its end' : 'names no file'
  }
  if (fragment === '' || fragment === 'top') return undefined
  const reading = readings.get(file)
  if (!reading || offers(reading, fragment, inTemplate && file === page)) return undefined
  return `finds no #${fragment} there`
}

/** What stands in a template is found by what stands in one: a script brings both into the page. */
const offers = ({ ids, templateIds }: PageReading, id: string, inTemplate: boolean): boolean =>
  ids.has(id) || (inTemplate && templateIds.has(id))

/** A file's links; undefined for a file that holds none. A sheet's `#id` means the page it is used in. */
function readFile(root: string, file: string): PageReading | undefined {
  const text = () => readFileSync(join(root, file), 'utf8')
  if (/\.(?:html|svg)$/.test(file)) return readPage(text())
  if (file.endsWith('.css')) {
    const { urls, imports } = styleUrlsIn(text())
    return linksOnly([...urls.filter((url) => !url.startsWith('#')), ...imports])
  }
  // A bare name is the concern of an import map.
  return /\.m?js$/.test(file)
    ? linksOnly(allImportsIn(text()).filter((name) => /^(?:\.{0,2}\/|https?:)/.test(name)))
    : undefined
}

const linksOnly = (links: readonly string[]): PageReading => ({
  ids: new Set(),
  templateIds: new Set(),
  baseHref: undefined,
  links: links.map((value) => ({ value, inTemplate: false })),
  references: [],
})
