import type { Annotation } from './annotation.ts'
import type { FrontMatter } from './article.ts'
import type { Claim } from './claim.ts'
import type { Counted } from './counted.ts'
import type { Derived } from './derived.ts'
import type { Entity } from './entity.ts'
import type { Estimate } from './estimate.ts'
import type { Event } from './event.ts'
import type { Figure } from './figure.ts'
import type { Term } from './glossary.ts'
import type { Incident } from './incident.ts'
import type { Quantity } from './quantity.ts'
import type { Reviewed } from './review.ts'
import type { Series } from './series.ts'
import type { Site } from './site.ts'
import type { Source } from './source.ts'
import type { ValueStates } from './value-state.ts'

/** Every record of a content folder but its prose, by id, in the order of the files. Immutable. */
export type Records = {
  readonly site: Site
  readonly sources: ReadonlyMap<string, Source>
  readonly claims: ReadonlyMap<string, Claim>
  readonly estimates: ReadonlyMap<string, Estimate>
  readonly incidents: ReadonlyMap<string, Incident>
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: ReadonlyMap<string, Event>
  readonly series: ReadonlyMap<string, Series>
  readonly quantities: ReadonlyMap<string, Counted>
  readonly derived: ReadonlyMap<string, Computed>
  readonly figures: ReadonlyMap<string, Figure>
  readonly terms: ReadonlyMap<string, Term>
}

/** What values were before, and since when they are what they are. */
export type PastValues = {
  /** Absent where no list of that is kept. */
  readonly valueStates?: ValueStates | undefined
}

/** A derived value with the quantity the build computed for it. */
export type Computed = Derived & { readonly quantity: Quantity }

/** One stretch of an article's words tied to a claim, in reading order. */
export type Mark = {
  readonly claim: string
  /** The marked words as text: typographic quotes, single spaces, no markup. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Offsets into the article's text, in UTF-16 units; end exclusive. */
  readonly start: number
  readonly end: number
  /** Fragment of the mark in the page, without `#`. */
  readonly fragment: string
  /** Number of the claim's note, from 1, in order of first use. */
  readonly note: number
  readonly from: 'prose' | 'outside'
}

/** An article with what the annotation layer found in it. */
export type Article = {
  readonly slug: string
  readonly frontMatter: FrontMatter
  readonly annotations: readonly Annotation[]
  /** Its sentences as they were reviewed; undefined where none ever was. */
  readonly review: readonly Reviewed[] | undefined
  readonly marks: readonly Mark[]
  /** Ids in order of first use. */
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  readonly figures: readonly string[]
  readonly terms: readonly string[]
  /** The article's prose as text, blocks separated by a line feed. */
  readonly text: string
}

/** The whole of a content folder as one value. */
export type Corpus = Records & PastValues & { readonly articles: ReadonlyMap<string, Article> }
