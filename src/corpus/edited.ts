import type { Message } from '../model/message.ts'
import { buildCorpus, type Loaded } from './load.ts'
import { readContent } from './read/read.ts'

/** The healthy fixture, read once, for tests that change a word or two of it. */
export const healthy = readContent('src/corpus/fixtures/clean')

/** Words of a file of the healthy fixture and those put in their place, once. */
export type Edit = readonly [path: string, from: string, to: string]

/** The day of the fixtures. */
const today = '2026-11-24'

/** What is said of the healthy fixture after some edits, of one rule. Throws where there is nothing to change. */
export function said(
  rule: Message['rule'],
  edits: readonly Edit[],
  day = today,
): readonly Message[] {
  return edited(edits, { day }).messages.filter((message) => message.rule === rule)
}

/** The healthy fixture after some edits, as it is read on a day. */
export function edited(
  edits: readonly Edit[],
  { day = today, isPublishing = false }: { readonly day?: string; readonly isPublishing?: boolean },
): Loaded {
  const files = healthy.files.map((file) => {
    const own = edits.filter(([path]) => path === file.path)
    return { ...file, text: own.reduce(replaced, file.text) }
  })
  const now = new Date(`${day}T12:00:00Z`)
  return buildCorpus({ ...healthy, files }, { now, base: '/', isPublishing })
}

/** The first line of each of those. */
export const whats = (...given: Parameters<typeof said>): readonly string[] =>
  said(...given).map(({ what }) => what)

function replaced(text: string, [path, from, to]: Edit): string {
  if (from === '' || !text.includes(from)) throw new Error(`invalid edit: ${path} has no ${from}`)
  return text.replace(from, to)
}

/** The files of the healthy fixture that tests change most. */
export const prose = 'articles/the-first-evening/index.mdx'
export const first = 'claims/first.json'
export const opened = 'claims/opened.json'
export const power = 'claims/power.json'
