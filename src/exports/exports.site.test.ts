import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Validator from '@adobe/structured-data-validator'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Package } from 'datapackage'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'
import {
  annotationsSchema,
  csvwSchema,
  cslSchema,
  dataPackageSchema,
} from '../../.config/standards.ts'
import { siteFiles } from '../../scripts/site/files.ts'
import { resolveLink } from '../../scripts/site/address.ts'
import { readPage } from '../../scripts/site/read-page.ts'

const origin = 'https://explainer.example'

describe.each(['site', 'secondSite'] as const)('%s', (name) => {
  const { root, base } = inject(name)
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const pages = siteFiles(root, root).filter((file) => file.endsWith('.html'))
  const documents = new Map(pages.map((file) => [file, parseHTML(read(file)).document]))

  /** Why an address of this site leads nowhere; undefined where it leads to a file, and to its fragment. */
  function fault(address: string | undefined): string | undefined {
    const target = resolveLink(String(address), `${origin}${base}`, { base, site: origin })
    if (target.kind !== 'own') return `${address}: ${target.kind}`
    const { file, fragment } = target
    if (!existsSync(join(root, file))) return `${address}: no file`
    return fragment === '' || idsOf(file).has(fragment) ? undefined : `${address}: no fragment`
  }
  const known = new Map<string, ReadonlySet<string>>()
  function idsOf(file: string): ReadonlySet<string> {
    const ids = known.get(file) ?? readPage(read(file)).ids
    known.set(file, ids)
    return ids
  }
  const faults = (addresses: Iterable<string | undefined>) =>
    [...addresses].flatMap((address) => fault(address) ?? [])

  test('the sitemap has every page that asks to be found, and no other', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)
    const own = [...documents.values()].flatMap((document) => {
      const isHidden = document.querySelector('meta[name="robots"]')?.getAttribute('content')
      return isHidden
        ? []
        : (document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? [])
    })
    // An embed's canonical address is its article's.
    const found = new Set(own.filter((address) => !address.includes('/embed/')))
    expect(found.size).toBeGreaterThan(10)
    expect(listed.toSorted()).toEqual([...found].toSorted())
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap.xml`)
  })

  test('no day is later than the last of the content', () => {
    const days = [...read('sitemap.xml').matchAll(/<lastmod>([^<]+)/g)].map(([, day]) =>
      String(day),
    )
    expect(days.length).toBeGreaterThan(3)
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([])
    const [updated] = read('changes.xml').match(/(?<=<updated>)\d{4}-\d\d-\d\d/) ?? []
    expect(days.toSorted().at(-1)).toBe(updated)
  })

  test('feeds lead to what they speak of, to each correction and each state of a claim', () => {
    const articles = parseAtomFeed(read('feed.xml')).entries ?? []
    const changes = parseAtomFeed(read('changes.xml')).entries ?? []
    const items = parseJsonFeed(read('changes.json')).items ?? []
    expect(articles.length).toBeGreaterThan(0)
    expect(changes.length).toBeGreaterThan(0)
    const addresses = [...articles, ...changes, ...items].map(({ id }) => id)
    expect(new Set(addresses).size).toBe(articles.length + changes.length)
    expect(faults(addresses)).toEqual([])
  })

  test('every link and picture inside the articles of the feed leads somewhere', () => {
    const contents = [...read('feed.xml').matchAll(/<content type="html">([^<]*)/g)].map(
      ([, text]) => {
        const escaped = parseHTML(`<p>${text}</p>`).document.querySelector('p')?.textContent ?? ''
        return parseHTML(`<body>${escaped}</body>`).document
      },
    )
    const own = contents
      .flatMap((document) => [...document.querySelectorAll('[href], [src]')])
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => address.startsWith(`${origin}/`))
    expect(own.length).toBeGreaterThan(5)
    expect(faults(own)).toEqual([])
  })

  test('each claim’s JSON is what the schema beside it says, and its links lead somewhere', () => {
    const schema = JSON.parse(read('schemas/published-claim.json')) as { $id: string } // our own file
    const ajv = new Ajv2020({ allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    const twins = siteFiles(root, root).filter((file) => /^claims\/[^/]+\.json$/.test(file))
    expect(twins.length).toBe(pages.filter((file) => /^claims\/.+\/index/.test(file)).length)
    for (const file of twins) {
      const twin: unknown = JSON.parse(read(file))
      expect({ file, valid: validate(twin), errors: validate.errors }).toEqual({
        file,
        valid: true,
        errors: null,
      })
      expect(twin).toMatchObject({ $schema: schema.$id })
      const own = read(file).match(new RegExp(`(?<=")${origin}${base}[^"]*`, 'g')) ?? []
      expect(own.length).toBeGreaterThan(2)
      expect(faults(new Set(own))).toEqual([])
    }
    expect(faults([schema.$id])).toEqual([])
  })

  test('every Markdown twin and the list of them lead somewhere', () => {
    const texts = ['llms.txt', ...siteFiles(root, root).filter((file) => file.endsWith('.md'))]
    expect(texts.length).toBeGreaterThan(3)
    for (const file of texts) {
      const own = read(file).match(new RegExp(`(?<=[(<])${origin}/[^)>]*`, 'g')) ?? []
      expect(own.length).toBeGreaterThan(0)
      expect(faults(new Set(own))).toEqual([])
    }
  })

  test('structured data of each page can be read, stands for that page, and leads somewhere', () => {
    const found = [...documents].flatMap(([file, document]) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => ({
        canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
        file,
        // Parsed as a program that reads the page does.
        data: JSON.parse(script.textContent ?? '') as Readonly<Record<string, unknown>>,
      })),
    )
    const ofType = (type: string) => found.filter(({ data }) => data['@type'] === type)
    for (const { data } of found) expect(data['@context']).toBe('https://schema.org')
    expect(ofType('Organization').map(({ file }) => file)).toEqual(['index.html'])
    expect(ofType('Dataset').map(({ file }) => file)).toEqual(
      pages.filter((file) => file.startsWith('data/')),
    )
    expect(ofType('Article').map(({ file }) => file)).toEqual(
      pages.filter((file) => /^articles\/.+\/index/.test(file)),
    )
    const reviews = ofType('ClaimReview')
    expect(reviews.length).toBeGreaterThan(0)
    expect(new Set(reviews.map(({ file }) => file)).size).toBe(reviews.length)
    for (const { data, canonical } of reviews) {
      expect(data['url']).toBe(canonical)
      expect(Object.keys(data['reviewRating'] as object)).toEqual(['@type', 'alternateName'])
    }
    const own = JSON.stringify(found).match(new RegExp(`(?<=")${origin}/[^"]*`, 'g')) ?? []
    // What is named and stands in no page: a thing's own name ends in one of these.
    const things = /#(?:publisher|article|review|claim|dataset)$/
    expect(faults(new Set(own.map((address) => address.replace(things, ''))))).toEqual([])
  })

  test('structured data is what a checker of search results asks for', async () => {
    const checker = new Validator()
    const found = [...documents].flatMap(([file, document]) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => ({
        file,
        data: JSON.parse(script.textContent ?? '') as { readonly '@type': string },
      })),
    )
    const told = await Promise.all(
      found.map(async ({ file, data }) => {
        const issues = await checker.validate({ jsonld: { [data['@type']]: [data] } })
        return (
          issues
            .filter(({ severity }) => severity === 'ERROR')
            // A number is asked of reviews of products; a verdict on a claim is a word, which is there.
            .filter(({ issueMessage }) => !issueMessage.includes('"ratingValue"'))
            .map(({ issueMessage }) => `${file}: ${data['@type']}: ${issueMessage}`)
        )
      }),
    )
    expect(told.flat()).toEqual([])
    const broken = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem' }] }
    expect(await checker.validate({ jsonld: { BreadcrumbList: [broken] } })).not.toEqual([])
  })

  test('the Data Package and the files it names agree: types, keys, references, bytes', async () => {
    const descriptor: object = JSON.parse(read('data/datapackage.json'))
    const found = await Package.load(descriptor, { basePath: join(root, 'data'), strict: false })
    expect(found.errors.map(({ message }) => message)).toEqual([])
    expect(found.resources.length).toBeGreaterThan(3)
    for (const resource of found.resources) {
      const csv = readFileSync(join(root, 'data', resource.descriptor.path))
      expect(resource.descriptor).toMatchObject({
        bytes: csv.length,
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
      })
      const rows = await resource.read({ relations: true })
      const json: readonly object[] = JSON.parse(read(`data/${resource.name}.json`))
      expect(json).toHaveLength(rows.length)
      const about: { readonly tableSchema: { readonly columns: readonly { name: string }[] } } =
        JSON.parse(read(`data/${resource.name}.csv-metadata.json`))
      expect(about.tableSchema.columns.map(({ name }) => name)).toEqual(
        read(`data/${resource.name}.csv`).split('\n')[0]?.split(','),
      )
    }
  })

  test('bibliography, tables and annotations are what their standards ask for', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false })
    addFormats.default(ajv)
    const faultsOf = (schema: object) => {
      const validate = ajv.compile(schema)
      return (file: string): readonly string[] =>
        validate(JSON.parse(read(file)))
          ? []
          : (validate.errors ?? []).map((each) => `${file}${each.instancePath}: ${each.message}`)
    }
    const files = siteFiles(root, root)
    const kinds = [
      [/\.csl\.json$/, cslSchema],
      [/^data\/datapackage\.json$/, dataPackageSchema],
      [/\.csv-metadata\.json$/, csvwSchema],
      [/annotations\.jsonld$/, annotationsSchema],
    ] as const
    for (const [ending, schema] of kinds) {
      const own = files.filter((file) => ending.test(file))
      expect(own).not.toEqual([])
      expect(own.flatMap(faultsOf(schema))).toEqual([])
    }
  })

  test('each page names the feeds, and every format of itself that it names is there', () => {
    for (const [file, document] of documents) {
      if (file.startsWith('embed/')) continue
      const named = [...document.querySelectorAll('link[rel="alternate"]')].map((link) => ({
        type: link.getAttribute('type'),
        href: link.getAttribute('href') ?? '',
      }))
      expect(named.map(({ href }) => href)).toEqual(
        expect.arrayContaining(['feed.xml', 'changes.xml', 'changes.json'].map((it) => base + it)),
      )
      expect(faults(named.map(({ href }) => origin + href))).toEqual([])
    }
  })
})
