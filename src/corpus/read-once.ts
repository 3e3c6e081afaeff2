import { isDeepStrictEqual } from 'node:util'
import { recallResults } from '../cache/stored-results.ts'
import { useSiteLanguage } from '../model/site-language.ts'
import { recallArticles, type ReadArticle } from './gather/recall.ts'
import { buildCorpus, gatherContent, type Loaded, type Read } from './load.ts'
import type { Message } from '../model/message.ts'
import { buildInputs, type BuildInputs } from './read/inputs.ts'
import { readContent, type KnownFiles } from './read/read.ts'
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

/** What `readAgain` read last: a build, which reads once, need not hold its texts. */
let lastRead: Inputs | undefined
const files: KnownFiles = new Map()

/** The content folder, read when it is first asked for: check, compiler and pages share one reading. */
export const readOnce = (): Held => (held ??= build(readInputs()))

/**
 * The same after something may have changed in the folder; what was loaded is the very same where nothing did. An article
 * that nothing touched is not annotated again. Messages are those of before until it is judged.
 */
export function readAgain(): Held {
  const now = readInputs(files)
  const { inputs, stamp } = now
  held = held && isSame(now, lastRead) ? { inputs, loaded: held.loaded, stamp } : build(now, held)
  lastRead = now
  return held
}

/** Judges what `readAgain` read, if nobody has; undefined where there is nothing to judge. */
let judge: (() => readonly Message[]) | undefined

/** What was read last, with what is wrong with it; it is the very same where that is as it was. */
export function judgeAgain(): Held {
  const judged = judge
  judge = undefined
  const now = readOnce()
  if (!judged) return now
  const messages = judged()
  if (isDeepStrictEqual(messages, now.loaded.messages)) return now
  return (held = { ...now, loaded: { ...now.loaded, messages } })
}

type Inputs = { readonly inputs: BuildInputs; readonly read: Read; readonly stamp: string }

function readInputs(files?: KnownFiles): Inputs {
  const inputs = inputsNow()
  const { stamp, ...read } = readContent(inputs.contentDir, files)
  return { inputs, read, stamp }
}

const minute = 60_000 // ms

let asked: { readonly inputs: BuildInputs; readonly at: number } | undefined

/**
 * What the environment says, which is the same as long as the process is. The clock may be that of another commit since: a
 * minute late, for to ask Git each time has the whole of a large process copied, which is a twentieth of a save.
 */
function inputsNow(): BuildInputs {
  const at = performance.now()
  if (!asked || at - asked.at > minute) asked = { inputs: buildInputs(), at }
  return asked.inputs
}

/** True where the same would be made of both: a file that was written anew as it stood makes another stamp alone. */
const isSame = (now: Inputs, last: Inputs | undefined): boolean =>
  last !== undefined && isDeepStrictEqual({ ...now, stamp: '' }, { ...last, stamp: '' })

function build({ inputs, read, stamp }: Inputs, last?: Held): Held {
  readArticle ??= recallEarlier(inputs)
  const options = { ...inputs, readArticle }
  const loaded = last ? unjudged(read, options, last.loaded) : buildCorpus(read, options)
  // Pages are made, and read again, in the language of the site.
  useSiteLanguage(loaded.corpus?.site.language ?? 'en')
  return { inputs, loaded, stamp }
}

/** With the messages of before, unless pages lack something that only messages can tell of. */
function unjudged(
  read: Read,
  options: Parameters<typeof gatherContent>[1],
  { corpus, messages }: Loaded,
): Loaded {
  const { faults, judge: judgeThis, ...gathered } = gatherContent(read, options)
  const canWait = faults.length === 0 && corpus && gathered.corpus
  judge = canWait ? judgeThis : undefined
  return { ...gathered, messages: canWait ? messages : judgeThis() }
}

/** Reads with what an earlier process made, and leaves the next one what this made. */
function recallEarlier({ contentDir }: BuildInputs): ReadArticle {
  const { readings, results, close } = openStore(contentDir)
  const now = recallResults(results)
  process.once('exit', () => {
    close(now)
  })
  return recallArticles(readings)
}
