import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Slip } from '../../src/model/slip.ts'
import { recordFile } from '../output/record.ts'
import { addressOf, idsMeant, resolveLink, type Served } from './address.ts'
import { manifestAddressesIn, relativeAddressesIn } from './data-addresses.ts'
import { isPage } from './files.ts'
import { addressesIn } from './module-imports.ts'
import { baseAddress, readPage, type Asked, type PageReading } from './read-page.ts'
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
      const reading = readFile(root, file, served.site)
      return reading ? [[file, reading] as const] : []
    }),
  )
  const site = { known: new Set(files), readings, served }
  const broken: BrokenLink[] = []
  let looked = 0
  const look = (file: string, reading: PageReading, own: string) => {
    const from = baseAddress(reading.baseHref, own)
    const data = reading.data.flatMap((text) => ownAddresses(text, served.site))
    for (const asked of [...reading.links, ...data.map(asLink)]) {
      const why = judgeLink({ file, reading, own, from }, asked, site)
      if (why !== 'elsewhere') looked += 1
      if (why !== undefined && why !== 'elsewhere')
        broken.push({ page: file, link: asked.value, why })
    }
    for (const { value, attribute, inTemplate } of reading.references) {
      if (offers(reading, value, inTemplate)) continue
      const link = `${attribute}="${value}"`
      broken.push({ page: file, link, why: 'names no element of its page' })
    }
    for (const id of reading.doubleIds) {
      broken.push({ page: file, link: `id="${id}"`, why: 'is that of more than one element' })
    }
    for (const frame of reading.frames) look(file, frame, from)
  }
  for (const [file, reading] of readings) look(file, reading, addressOf(file, served))
  return { broken, looked }
}

/** A document, the file it stands in, its address, and what addresses in it are resolved against. */
type Page = {
  readonly file: string
  readonly reading: PageReading
  readonly own: string
  readonly from: string
}

type Site = {
  readonly known: ReadonlySet<string>
  readonly readings: ReadonlyMap<string, PageReading>
  readonly served: Served
}

/** Why a link is broken, undefined where it is whole. */
function judgeLink(
  page: Page,
  { value, inTemplate, isLoaded }: Asked,
  site: Site,
): string | undefined {
  const { known, readings, served } = site
  if (isLoaded && value.trim() === '') return 'is empty, and loads the page once more'
  const target = resolveLink(value, page.from, served)
  if (target.kind === 'elsewhere') return 'elsewhere'
  if (target.kind === 'broken') return isOfOther(target.outside, known) ? 'elsewhere' : target.why
  const { file, fragment } = target
  if (!known.has(file)) {
    return known.has(`${file}/index.html`) ? 'lacks the slash at its end' : 'names no file'
  }
  if (fragment === '' || fragment.toLowerCase() === 'top') return undefined
  // Of a document in a frame, a fragment alone is one of its own.
  const isOwn = value.startsWith('#') && page.from === page.own
  const reading = isOwn ? page.reading : isRead(file) ? readings.get(file) : undefined
  const isView = /\.svg$/i.test(file) && fragment.startsWith('svgView(')
  const isInside = inTemplate && file === page.file
  if (!reading || isView || idsMeant(fragment).some((id) => offers(reading, id, isInside)))
    return undefined
  return `finds no #${fragment} there`
}

/** True for a place beside the base path that is another site's of the same host, and no page of this one without it. */
const isOfOther = (outside: string | undefined, known: ReadonlySet<string>): boolean =>
  outside !== undefined &&
  (outside === 'index.html' || !(known.has(outside) || known.has(`${outside}/index.html`)))

/** What stands in a template is found by what stands in one: a script brings both into the page. */
const offers = ({ ids, templateIds }: PageReading, id: string, inTemplate: boolean): boolean =>
  ids.has(id) || (inTemplate && templateIds.has(id))

/** True for a file whose elements have ids. */
const isRead = (file: string): boolean => isPage(file) || /\.svg$/i.test(file)

/** A file's links; undefined for a file that holds none. A sheet's `#id` means the page it is used in. */
function readFile(root: string, file: string, site: string | undefined): PageReading | undefined {
  const text = () => readFileSync(join(root, file), 'utf8')
  if (isRead(file)) return pageOf(file, text())
  if (isOfAddresses.test(file) && file !== recordFile)
    return linksOnly([...ownAddresses(text(), site), ...relativeIn(file, text())])
  if (file.endsWith('.css')) {
    const { urls, imports } = styleUrlsIn(text())
    return linksOnly([...urls.filter((url) => !url.startsWith('#')), ...imports])
  }
  return /\.m?js$/.test(file) ? linksOnly(addressesIn(text())) : undefined
}

/** Of data whose format says what is an address, those that say no host. */
function relativeIn(file: string, text: string): readonly string[] {
  if (file.endsWith('.jsonld')) return relativeAddressesIn(text)
  return file.endsWith('.webmanifest') ? manifestAddressesIn(text) : []
}

function pageOf(file: string, text: string): PageReading {
  try {
    return readPage(text)
  } catch (error) {
    if (error instanceof RangeError) throw new Slip(`${file} is nested too deeply to be looked at.`)
    throw error
  }
}

/** Feeds, lists of addresses, tables and data: of these it is known of the site’s own addresses that they are some. */
const isOfAddresses = /\.(?:xml|json|jsonld|webmanifest|txt|md|csv)$/i

/** The site’s own addresses in a text, without fragments, by which data names things that are no elements. */
function ownAddresses(text: string, site: string | undefined): readonly string[] {
  if (site === undefined) return []
  const found = text.replaceAll('\\/', '/').split(site).slice(1)
  const paths = found.flatMap((rest) => /^\/[^\s"'<>\\)\]#]*/.exec(rest)?.[0] ?? [])
  const plain = (path: string) => path.replaceAll('&amp;', '&').replace(/[.,;:]+$/, '')
  return [...new Set(paths.map((path) => `${site}${plain(path)}`))]
}

const asLink = (value: string): Asked => ({ value, inTemplate: false })

const linksOnly = (links: readonly string[]): PageReading => ({
  ids: new Set(),
  doubleIds: new Set(),
  templateIds: new Set(),
  baseHref: undefined,
  links: links.map(asLink),
  references: [],
  frames: [],
  data: [],
})
