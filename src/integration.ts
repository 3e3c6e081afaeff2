import { relative, resolve, sep } from 'node:path'
import { unified } from '@astrojs/markdown-remark'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { annotationPlugins } from './annotate/index.ts'
import type { ArticleInput } from './annotate/reading.ts'
import { buildInputs } from './corpus/inputs.ts'
import { loadCorpus } from './corpus/load.ts'
import { sayReport } from './corpus/reports/terminal.ts'

/** Modules whose result depends on the content folder although they do not import it. */
const dependsOnContent = /\/src\/corpus\/current\.ts$|\.mdx$/

/**
 * The one file that Astro loads: reads the content, hands the annotation layer to the MDX compiler, and
 * in `dev` reads the content again whenever one of its files changes.
 */
export function explainer(): AstroIntegration {
  const inputs = buildInputs()
  const contentDir = resolve(inputs.contentDir)
  let articles: ReadonlyMap<string, ArticleInput> = new Map()

  const read = async () => {
    const { articleInputs, messages } = await loadCorpus(inputs)
    articles = articleInputs
    return messages
  }

  return {
    name: 'allegedly',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        const messages = await read()
        const report = () => {
          if (command === 'dev' && messages.length > 0) logger.warn(`\n${sayReport(messages)}`)
        }
        report()
        updateConfig({
          site: config.site ?? inputs.site,
          markdown: {
            // The annotation layer brings its own gfm and smartypants, so that the check and the
            // build see one text.
            processor: unified({
              gfm: false,
              smartypants: false,
              ...annotationPlugins((path) => articles.get(slugOf(path, contentDir))),
            }),
            syntaxHighlight: false,
          },
          vite: {
            plugins: [watchContent(contentDir, read, (text) => logger.warn(text))],
            build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
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

/** Astro leaves a page stale when a JSON file behind it changes; this throws out what depends on it. */
function watchContent(
  contentDir: string,
  read: () => Promise<readonly Message[]>,
  say: (text: string) => void,
): Plugin {
  return {
    name: 'allegedly:content',
    apply: 'serve',
    configureServer: (server) => void server.watcher.add(contentDir),
  }
}
