import { useSiteLanguage } from '../model/site-language.ts'
import { recallArticles, type ReadArticle } from './gather/recall.ts'
import { loadCorpus, type Loaded } from './load.ts'
import { buildInputs, type BuildInputs } from './read/inputs.ts'

/** What a process has read of its content folder, and with what inputs. */
export type Held = { readonly inputs: BuildInputs; readonly loaded: Loaded }

type Holder = { held?: Held; readonly readArticle: ReadArticle }

// Vite makes modules of its own of what pages import, beside those of Node that the check and the integration
// have; the process is all that they share.
const key = Symbol.for('allegedly.read-once')
const process = globalThis as { [key]?: Holder }
const holder = (process[key] ??= { readArticle: recallArticles() })

/** The content folder, read when it is first asked for: check, compiler and pages share one reading. */
export const readOnce = (): Held => (holder.held ??= read())

/** The same after something changed in the folder; an article that nothing touched is not annotated again. */
export const readAgain = (): Held => (holder.held = read())

function read(): Held {
  const inputs = buildInputs()
  const loaded = loadCorpus(inputs, holder.readArticle)
  // Pages are made, and read again, in the language of the site.
  useSiteLanguage(loaded.corpus?.site.language ?? 'en')
  return { inputs, loaded }
}
