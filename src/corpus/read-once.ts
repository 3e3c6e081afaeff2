import { recallResults } from '../cache/stored-results.ts'
import { useSiteLanguage } from '../model/site-language.ts'
import { recallArticles, type ReadArticle } from './gather/recall.ts'
import { buildCorpus, type Loaded } from './load.ts'
import { buildInputs, type BuildInputs } from './read/inputs.ts'
import { readContent } from './read/read.ts'
import { openStore } from './reading-store.ts'

/** What a process has read of its content folder, and with what inputs. */
export type Held = {
  readonly inputs: BuildInputs
  readonly loaded: Loaded
  /** The folder's stamp from before it was read: what is saved meanwhile makes another. */
  readonly stamp: string
}

let held: Held | undefined
let readArticle: ReadArticle | undefined

/** The content folder, read when it is first asked for: check, compiler and pages share one reading. */
export const readOnce = (): Held => (held ??= read())

/** The same after something changed in the folder; an article that nothing touched is not annotated again. */
export const readAgain = (): Held => (held = read())

function read(): Held {
  const inputs = buildInputs()
  readArticle ??= recallEarlier(inputs)
  const { stamp, ...read } = readContent(inputs.contentDir)
  const loaded = buildCorpus(read, { ...inputs, readArticle })
  // Pages are made, and read again, in the language of the site.
  useSiteLanguage(loaded.corpus?.site.language ?? 'en')
  return { inputs, loaded, stamp }
}

/** Reads with what an earlier process made, and leaves the next one what this made. */
function recallEarlier({ contentDir }: BuildInputs): ReadArticle {
  const { readings, results, keepResults } = openStore(contentDir)
  const now = recallResults(results)
  process.once('exit', () => {
    keepResults(now)
  })
  return recallArticles(readings)
}
