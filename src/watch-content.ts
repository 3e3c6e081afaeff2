import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { isRunnableDevEnvironment, type DevEnvironment, type Plugin } from 'vite'
import { readOnce } from './corpus/read-once.ts'
import { stampOf } from './corpus/read/read.ts'
import { pageOfMessages } from './corpus/reports/page.ts'

/** Modules whose result depends on the content folder although they do not import it. */
const dependsOnContent = /\/src\/corpus\/current\.ts$|\/index\.mdx$|^\0allegedly:articles$/

/**
 * How long a folder is given once something in it was told of: an editor empties a file before it writes it, and what changes
 * many at once, as a switch of branches does, is told of one by one.
 */
const settling = 20 // ms

/** Vite's watcher is silent for 50 ms about a file that it has told of, however often it is saved; by now it speaks again. */
const unsaid = 80 // ms

/** How long, at least, until the folder is looked at again, and how many times as long as a look took: two hundredths of a processor. */
const [restless, share] = [1000, 50] // ms

/**
 * How long what was saved waits to be judged where nobody asks for a page, as a browser does at once, and how long after a page
 * was sent, for what a browser asks for besides.
 */
const [unasked, sent] = [300, 100] // ms

/** What stands in a file, byte for byte; undefined where it is a folder, or gone. */
function bytesOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined
  }
}

/** Folders of the project that a site is made from, beside its content. */
const programFolders = ['src', 'public']

/**
 * True for what stands in any other folder of the project: Vite has every browser reload for each page that a build
 * writes into `.cache/` or an output folder.
 */
const isBeside = (path: string, root: string, contentDir: string): boolean =>
  isIn(path, root) &&
  relative(root, path).includes(sep) &&
  ![...programFolders.map((name) => resolve(root, name)), contentDir].some((each) =>
    isIn(path, each),
  )

/** True for a folder itself, and for what is inside. */
const isIn = (path: string, folder: string): boolean =>
  !relative(folder, path).split(sep).includes('..')

type Watched = {
  readonly contentDir: string
  /** The folder's stamp from before it was read. */
  readonly stamp: string
  /** Has it read again; false where nothing in it is other than it was. */
  readonly changed: () => boolean
  /** Has what was read judged; false where what is wrong is what pages say. */
  readonly judged: () => boolean
}

/**
 * Vite does not know that pages depend on the content folder's JSON, and leaves them stale when it
 * changes. This has the folder read again and throws out what was made from it. Its watcher, which is quick, loses a folder
 * that is moved, or in whose place another is put, and whatever a mounted disk does not tell; so the folder itself is looked
 * at every second. What was saved is judged once a page was sent that shows it: half of the work, which nobody need wait for
 * to see their words. Pages are made again where something else is wrong than they say.
 */
export function watchContent({ contentDir, stamp, changed, judged }: Watched): Plugin {
  let looking: NodeJS.Timeout | undefined
  let judging: NodeJS.Timeout | undefined
  const isContent = (path: string) => isIn(path, contentDir)
  return {
    name: 'allegedly:content',
    apply: 'serve',
    config: ({ root = '.' }) => ({
      server: { watch: { ignored: [(path) => isBeside(path, resolve(root), contentDir)] } },
    }),
    configureServer(server) {
      server.watcher.add(contentDir)
      /** Has every page made again if there is another to make; false where that cannot be told. */
      const renewIf = (isOther: () => boolean): boolean => {
        try {
          if (!isOther()) return false
        } catch (error) {
          // Where no promise of the watcher's holds it back: whoever started the server tells of it.
          setImmediate(() => {
            throw error
          })
          return false
        }
        for (const environment of Object.values(server.environments)) forget(environment)
        server.environments.client.hot.send({ type: 'full-reload' })
        return true
      }
      /** True until a page was sent of what is to be judged. */
      let isUnseen = false
      const judgeIn = (time: number) => {
        clearTimeout(judging)
        judging = setTimeout(() => renewIf(judged), time)
      }
      server.middlewares.use((_request, response, next) => {
        response.once('close', () => {
          if (isUnseen) judgeIn(sent)
          isUnseen = false
        })
        next()
      })
      // Without a readable `site.json` there is no page that a message could stand on.
      server.middlewares.use((request, response, next) => {
        const { corpus, messages } = readOnce().loaded
        if (corpus || !request.headers.accept?.includes('text/html')) return next()
        response.statusCode = 500
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(pageOfMessages(messages, `${server.config.base}@vite/client`))
      })
      let shown = stamp
      const show = () => {
        shown = stampOf(contentDir)
        if (!renewIf(changed)) return
        isUnseen = true
        judgeIn(unasked)
      }
      /** Paths that were told of since. */
      const told = new Set<string>()
      const showTold = () => {
        const bytes = new Map([...told].map((path) => [path, bytesOf(path)]))
        told.clear()
        show()
        setTimeout(() => {
          if ([...bytes].some(([path, before]) => bytesOf(path) !== before)) show()
        }, unsaid)
      }
      server.watcher.on('all', (_event, path) => {
        if (!isContent(path)) return
        if (told.size === 0) setTimeout(showTold, settling)
        told.add(path)
      })
      const look = () => {
        const began = performance.now()
        const isOther = stampOf(contentDir) !== shown
        const took = performance.now() - began
        looking = setTimeout(look, Math.max(restless, share * took))
        if (isOther) show()
      }
      look()
    },
    buildEnd() {
      clearTimeout(looking)
      clearTimeout(judging)
    },
    // Vite would run the whole program again for an article; what was made from it is forgotten above.
    hotUpdate: ({ file }) => (isContent(file) ? [] : undefined),
  }
}

/** Has an environment make again what was made from the content, and what was made from that. */
function forget(environment: DevEnvironment): void {
  const { moduleGraph } = environment
  const modules = isRunnableDevEnvironment(environment)
    ? environment.runner.evaluatedModules
    : undefined
  const forgotten = new Set<string>()
  const forgetModule = (id: string) => {
    const evaluated = modules?.getModuleById(id)
    if (!evaluated || forgotten.has(id)) return
    forgotten.add(id)
    const importers = [...evaluated.importers]
    modules?.invalidateModule(evaluated)
    for (const importer of importers) forgetModule(importer)
  }
  for (const module of moduleGraph.idToModuleMap.values()) {
    if (!dependsOnContent.test(module.file ?? '')) continue
    moduleGraph.invalidateModule(module)
    if (module.id !== null) forgetModule(module.id)
  }
}
