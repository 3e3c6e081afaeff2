import type { Corpus } from '../../src/model/records.ts'
import { addressOf } from '../../src/model/source.ts'
import type { Prose } from '../../src/prose/prose.ts'

/** An address of another site, and what of the content leads to it. */
export type ExternalLink = { readonly url: string; readonly from: string }

/** What an address answered, and on which day it was asked. */
export type Answer = {
  readonly verdict: 'there' | 'gone' | 'unknown'
  /** A status of HTTP, or why there was no answer. */
  readonly said: string
  readonly asked: string
  /** The day on which it was gone, where it has not answered since. */
  readonly goneSince?: string
}

/** Every address of another site that sources and articles lead to, each once, in the order of the content. */
export function externalLinks(
  { sources, site }: Corpus,
  prose: ReadonlyMap<string, Prose>,
): readonly ExternalLink[] {
  const found = new Map<string, string>()
  const add = (url: string | undefined, from: string) => {
    if (url !== undefined && /^https?:/.test(url) && !found.has(bare(url)))
      found.set(bare(url), from)
  }
  for (const [id, source] of sources) {
    add(addressOf(source), `source ${id}`)
    add(source.custom.archived?.url, `archived copy of ${id}`)
  }
  for (const [slug, { ties }] of prose) {
    for (const { kind, to } of ties) if (kind === 'link') add(to, `article ${slug}`)
  }
  add(site.publisher.url, 'site.json')
  add(site.licence.url, 'site.json')
  return [...found].map(([url, from]) => ({ url, from }))
}

/** An address without its fragment, which no server is told. */
const bare = (url: string): string => url.replace(/#.*$/, '')

/** What a status of HTTP says of an address: many turn programs away who show people the page. */
export function verdictOf(status: number): Answer['verdict'] {
  if (status >= 200 && status < 400) return 'there'
  return status === 404 || status === 410 ? 'gone' : 'unknown'
}

const patience = { there: 14, unknown: 3, gone: 1 } as const // days after which an answer is asked for again

/** True where nobody asked yet, or the answer is too old. */
export const isDue = (answer: Answer | undefined, today: string): boolean =>
  answer === undefined ||
  Date.parse(today) - Date.parse(answer.asked) >= patience[answer.verdict] * 86_400_000 // ms a day

/**
 * What is kept of a new answer. Who says nothing has not come back: what was gone stays gone, until it is there.
 */
export function keptAnswer(answer: Answer, before: Answer | undefined): Answer {
  if (before?.verdict !== 'gone' || answer.verdict !== 'unknown') return answer
  const goneSince = before.goneSince ?? before.asked
  return { ...answer, verdict: 'gone', said: `gone on ${goneSince}, now ${answer.said}`, goneSince }
}
