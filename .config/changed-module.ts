/** What Node is told so that it runs a module of ours with some words of it changed: a fault of the program, for a test. */
export function changedModule(path: string, from: string, to: string): readonly string[] {
  const hooks = `
    import { registerHooks } from 'node:module'
    registerHooks({
      load(url, context, next) {
        const loaded = next(url, context)
        if (!url.endsWith(${JSON.stringify(`/${path}`)})) return loaded
        const source = Buffer.from(loaded.source).toString()
        if (!source.includes(${JSON.stringify(from)})) throw new Error('nothing to change')
        return { ...loaded, source: source.replace(${JSON.stringify(from)}, ${JSON.stringify(to)}) }
      },
    })`
  return ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`]
}
