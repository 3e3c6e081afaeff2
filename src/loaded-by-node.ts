import { relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** The rooms that know nothing of Vite: they have no style sheet, and ask for nothing of a page's environment. */
const rooms: ReadonlySet<string> = new Set([
  ...['model', 'say', 'prose', 'anchor', 'review', 'cite'],
  ...['charts', 'annotate', 'corpus', 'exports', 'cache', 'png'],
])

/** What is made anew after each change of the content, and is another thing in `dev`. */
const ofPages = 'corpus/current.ts'

const root = fileURLToPath(new URL('./', import.meta.url))

/** True for a module that Node loads. */
function isLoadedByNode(path: string): boolean {
  const steps = relative(root, path).split(sep)
  return rooms.has(steps[0] ?? '') && path.endsWith('.ts') && steps.join('/') !== ofPages
}

/** The modules, where those that Vite makes find them: it runs these apart, and the process is all that they share. */
const key = Symbol.for('allegedly.loaded-by-node')
const process = globalThis as { [key]?: Map<string, object> }
const modules = (process[key] ??= new Map())

/**
 * Gives pages the modules of the pure rooms as Node has loaded them, once for check, compiler and pages. Vite would make
 * and run copies of its own, and in `dev` run all of them again after each change of the content.
 */
export function loadedByNode(): Plugin {
  let told = 0
  return {
    name: 'allegedly:loaded-by-node',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    load: {
      filter: { id: /\.ts$/ },
      async handler(path) {
        if (!isLoadedByNode(path)) return undefined
        const module = (await import(pathToFileURL(path).href)) as object
        modules.set(path, module)
        return [
          `const module = globalThis[Symbol.for('${key.description}')].get(${JSON.stringify(path)})`,
          ...Object.keys(module).map((name) => `export const ${name} = module.${name}`),
        ].join('\n')
      },
    },
    // Node loads a module once: whoever works on the program itself begins again.
    hotUpdate({ file, timestamp }) {
      if (!isLoadedByNode(file)) return undefined
      if (timestamp !== told)
        this.environment.logger.warn(`${file} changed: start \`npm run dev\` again.`)
      told = timestamp
      return []
    },
  }
}
