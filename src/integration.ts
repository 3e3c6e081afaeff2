import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type UnifiedProcessorOptions, unified } from '@astrojs/markdown-remark'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { compilerPlugins, type ArticleAsRead } from './annotate/compiler-plugins.ts'
import type { Annotated } from './corpus/gather/articles.ts'
import type { Loaded } from './corpus/load.ts'
import { publishedContent } from './corpus/published.ts'
import { judgeAgain, readAgain, readOnce } from './corpus/read-once.ts'
import { pictureEndings } from './corpus/read/picture.ts'
import { sayReport } from './corpus/reports/terminal.ts'
import { searchIndexes } from './exports/search/search-indexes.ts'
import { writeSearchIndexes } from './exports/search/write-index.ts'
import { digestOf } from './cache/digest.ts'
import { prerenderRest } from './cache/prerender.ts'
import { cacheInUse } from './cache/this-build.ts'
import { articlesAsCompiled } from './compiled-articles.ts'
import { loadedByNode } from './loaded-by-node.ts'
import { finishPages } from './output/finish-pages.ts'
import { holdErrors } from './output/hold-errors.ts'
import { SiteWriter } from './output/site-writer.ts'
import { tryAll } from './output/try-all.ts'
import { watchContent } from './watch-content.ts'

/**
 * The one file that Astro loads: sets the site's address, hands the articles as they were read to the MDX
 * compiler, in `dev` reads the content again whenever one of its files changes, and writes what can only be made
 * from built pages.
 */
export function explainer(): AstroIntegration {
  /** A site that is built has no messages to show. */
  let isDev = false
  /** Where a site is built. */
  let folder = ''

  const readOf = (path: string): ArticleAsRead | undefined => {
    const article = articleAt(path)
    const messages = isDev ? readOnce().loaded.messages : []
    return article && { reading: article.reading, path: article.mdx.file, messages }
  }

  return {
    name: 'allegedly',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute, logger }) => {
        const { inputs, loaded, stamp } = readOnce()
        const report = ({ messages }: Loaded) => {
          if (messages.length > 0) logger.warn(`\n${sayReport(messages)}`)
        }
        const changed = () => readOnce().loaded !== readAgain().loaded
        const judged = () => {
          const before = readOnce().loaded
          const { loaded } = judgeAgain()
          report(loaded)
          return loaded !== before
        }
        isDev = command === 'dev'
        if (isDev) report(loaded)
        for (const route of routesOf(isDev)) injectRoute(route)
        const site = inputs.site ?? loaded.corpus?.site.url
        updateConfig({
          ...(site ? { site } : {}),
          base: inputs.base,
          build: {
            // What a page looks like comes with its first bytes.
            inlineStylesheets: 'always',
            // Pages are made while others wait for a thread that draws.
            concurrency: 16,
          },
          markdown: {
            // The same plugins: Astro's list types leave out the presets that unified's allow.
            processor: unified(compilerPlugins(readOf) as UnifiedProcessorOptions),
            syntaxHighlight: false,
          },
          vite: {
            plugins: [
              loadedByNode(),
              textsAsRead(),
              articlesAsCompiled(),
              watchContent({ contentDir: resolve(inputs.contentDir), stamp, changed, judged }),
            ],
            build: buildOptions,
            environments: { client: { build: { sourcemap: false } } },
          },
        })
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const pages = pagesInto(folder)
        if (!pages) return
        const held = holdErrors(logger.options)
        setPrerenderer((inner) => tryAll(prerenderRest(inner, pages), { ...pages, held }))
      },
      'astro:build:done': async ({ dir }) => {
        await writeSearch(writerInto(fileURLToPath(dir)))
      },
    },
  }
}

const byPath = new WeakMap<Loaded, ReadonlyMap<string, Annotated>>()

/** The article that a path is, as it was read; undefined where it is no article of the content. */
function articleAt(path: string): Annotated | undefined {
  const { loaded } = readOnce()
  const articles =
    byPath.get(loaded) ??
    new Map([...loaded.annotated.values()].map((each) => [resolve(each.mdx.file), each]))
  byPath.set(loaded, articles)
  return articles.get(path)
}

/** How the pages of a site are made, finished and written; undefined where there is no content. */
function pagesInto(folder: string) {
  const { inputs } = readOnce()
  const corpus = publishedContent()
  if (!corpus) return undefined
  const { cache, last = '' } = cacheInUse() ?? {}
  const site = inputs.site ?? corpus.site.url
  const finishing = finishPages({
    corpus,
    cache,
    writer: writerInto(folder),
    addressOf: (path) => new URL(inputs.base.replace(/\/$/, '') + path, site).href,
    readLast: (file) => readFileSync(join(last, file), 'utf8'),
  })
  return { base: inputs.base, ...finishing, last: cache && { cache, content: corpus } }
}

/** What writes into a site that is being built all that is not as it stands in the last one. */
function writerInto(folder: string): SiteWriter {
  const { cache, written } = cacheInUse() ?? {}
  return new SiteWriter(folder, written, (file, hash) => cache?.reusesFile(file, hash) ?? false)
}

/** Writes what the search page looks in, but for indexes of the last build whose records are the very same. */
async function writeSearch(writer: SiteWriter): Promise<void> {
  const corpus = publishedContent()
  if (!corpus) return
  const { cache } = cacheInUse() ?? {}
  const { language } = corpus.site
  const stale = searchIndexes(corpus).filter(({ folder, records }) => {
    const key = digestOf([language, records])
    if (cache?.reuses(folder, key, corpus)) return false
    cache?.track(folder, key)
    return true
  })
  const write = (folder: string, file: string, bytes: Uint8Array) => {
    writer.write(file, bytes)
    cache?.addFile(folder, file)
  }
  await writeSearchIndexes(stale, { write, language })
}

/** Routes beside the files of `pages/`: pictures of articles, and in `dev` the gallery of charts. */
function routesOf(isDev: boolean): readonly Route[] {
  const pictures = new URL('./pages/_picture.ts', import.meta.url)
  const gallery = new URL('./pages/_gallery.astro', import.meta.url)
  return [
    ...(isDev ? [{ pattern: '/gallery/', entrypoint: gallery, prerender: true }] : []),
    // A route with a file's ending in its pattern is one that dev serves without a slash behind it.
    ...pictureEndings.map((ending) => ({
      pattern: `/articles/[slug]/[picture].${ending}`,
      entrypoint: pictures,
      prerender: true,
    })),
  ]
}

type Route = { readonly pattern: string; readonly entrypoint: URL; readonly prerender: boolean }

const buildOptions = {
  // They say where a page threw that could not be made; no site has them.
  sourcemap: true,
  // Scripts stand in files of their own, which a page's policy lets in by their origin.
  assetsInlineLimit: 0,
  target: ['chrome109', 'firefox115', 'safari16.4'],
  // MDX with component imports trips it, to no effect.
  rolldownOptions: { checks: { moduleLevelDirective: false } },
}

/** Gives the compiler the text of an article as it was read, instead of its file. */
function textsAsRead(): Plugin {
  return {
    name: 'allegedly:texts',
    enforce: 'pre',
    load: { filter: { id: /\.mdx$/ }, handler: (path) => articleAt(path)?.mdx.text },
  }
}
