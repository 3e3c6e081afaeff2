import type { Corpus } from '../model/records.ts'
import { buildInputs } from './read/inputs.ts'
import { loadCorpus } from './load.ts'
import { sayReport } from './reports/terminal.ts'

/** What this build depends on besides its files. */
export const inputs = buildInputs()

const loaded = loadCorpus(inputs)

/** Each article as the annotation layer read it, by slug. */
export const readings = loaded.readings

/** Everything that is wrong with the content; pages show it in `dev` only. */
export const messages = loaded.messages

/** The corpus of CONTENT_DIR, loaded once a build: what every page is made from. */
export const corpus: Corpus = loaded.corpus ?? refuse()

function refuse(): never {
  throw new Error(`There is no site to build in ${inputs.contentDir}.\n\n${sayReport(messages)}`)
}
