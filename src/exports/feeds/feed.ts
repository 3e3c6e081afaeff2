import type { Site } from '../../model/site.ts'

/** What a feed is made of, whatever format it is written in. Addresses are whole. */
export type Feed = {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The feed's own address. */
  readonly address: string
  /** The page that shows people the same. */
  readonly home: string
  readonly publisher: Site['publisher']
  /** Under what the texts may be used. */
  readonly rights: string
  /** The last day anything of it changed; the first of its entries says it. */
  readonly changedOn: string
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  /** Where it stands, which is its name for good. */
  readonly address: string
  readonly title: string
  readonly published: string
  readonly changedOn: string
  readonly authors: readonly string[]
  readonly tags: readonly { readonly term: string; readonly label: string }[]
  readonly summary?: string
  readonly html: string
}
