import { relative, resolve, sep } from 'node:path'
import { type UnifiedProcessorOptions, unified } from '@astrojs/markdown-remark'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { annotationPlugins } from './annotate/index.ts'
import type { ArticleInput } from './annotate/article/reading.ts'
import { rehypeSentences } from './annotate/draw/rehype-sentences.ts'
import { buildInputs } from './corpus/read/inputs.ts'
import { loadCorpus, type Loaded } from './corpus/load.ts'
import { sayReport } from './corpus/reports/terminal.ts'
import type { Message } from './model/message.ts'

/** Modules whose result depends on the content folder although they do not import it. */
const dependsOnContent = /\/src\/corpus\/current\.ts$|\/index\.mdx$/

/**
 * The one file that Astro loads: reads the content, sets the site's address, hands the annotation layer
 * to the MDX compiler, and in `dev` reads the content again whenever one of its files changes.
 */
export function explainer(): AstroIntegration {
  const inputs = buildInputs()
  const contentDir = resolve(inputs.contentDir)
  let articles: ReadonlyMap<string, ArticleInput> = new Map()
  /** Shown on the page in `dev`; a site that is built has none to show. */
  let shown: readonly Message[] = []

  const read = (): Loaded => {
    const loaded = loadCorpus(inputs)
    articles = loaded.articleInputs
    return loaded
  }

  /** What the annotation layer is told about a file; undefined where it is no article of the content. */
  const inputOf = (path: string): ArticleInput | undefined => {
    const input = articles.get(slugOf(path, contentDir))
    return input && { ...input, messages: shown }
  }

  return {
    name: 'allegedly',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute, logger }) => {
        const { corpus, messages } = read()
        const report = (found: readonly Message[]) => {
          shown = found
          if (found.length > 0) logger.warn(`\n${sayReport(found)}`)
        }
        if (command === 'dev') {
          report(messages)
          const entrypoint = new URL('./pages/_gallery.astro', import.meta.url)
          injectRoute({ pattern: '/gallery/', entrypoint, prerender: true })
        }
        // The same plugins: Astro's list types leave out the presets that unified's allow.
        const layer = annotationPlugins(inputOf) as UnifiedProcessorOptions
        const site = inputs.site ?? corpus?.site.url
        updateConfig({
          ...(site ? { site } : {}),
          base: inputs.base,
          markdown: {
            // The annotation layer brings gfm and smartypants itself, so that the check of the content
            // and the build of the site see one text.
            processor: unified({
              ...layer,
              // Only pages need it: it marks sentences for the reader's choice of how far down to read.
              rehypePlugins: [...(layer.rehypePlugins ?? []), rehypeSentences],
              gfm: false,
              smartypants: false,
            }),
            syntaxHighlight: false,
          },
          vite: {
            plugins: [watchContent(contentDir, () => report(read().messages))],
            // MDX with component imports trips it, to no effect.
            build: {
              target: ['chrome109', 'firefox115', 'safari16.4'],
              rolldownOptions: { checks: { moduleLevelDirective: false } },
            },
          },
        })
      },
    },
  }
}

/** The slug of an article's MDX file; empty for a file that is no article. */
function slugOf(path: string, contentDir: string): string {
  const [room, slug = '', file, ...rest] = relative(contentDir, path).split(sep)
  return room === 'articles' && file === 'index.mdx' && rest.length === 0 ? slug : ''
}

/**
 * Vite does not know that pages depend on the content folder's JSON, and leaves them stale when it
 * changes. This reads the folder again and throws out what was made from it.
 */
function watchContent(contentDir: string, readAgain: () => void): Plugin {
  return {
    name: 'allegedly:content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(contentDir)
      server.watcher.on('all', (_event, path) => {
        if (relative(contentDir, path).startsWith('..')) return
        readAgain()
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          for (const module of moduleGraph.idToModuleMap.values()) {
            if (dependsOnContent.test(module.file ?? '')) moduleGraph.invalidateModule(module)
          }
          hot.send({ type: 'full-reload' })
        }
      })
    },
  }
}
