import type { Place, RuleId } from '../model/message.ts'
import type { Span } from '../model/span.ts'

/** The kinds of block that hold running text. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell'

/** One block of an article's text; offsets are UTF-16 units into `Prose.text`, end exclusive. */
export type Block = {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

/** A writer's leave to break one rule in one block, `{/* waive number-is-bound: the reason *\/}` in the MDX. */
export type Waiver = {
  readonly rule: RuleId | (string & {})
  readonly reason: string
  /** The block it stands in, as an index into `Prose.blocks`. */
  readonly block: number
  readonly place: Place
}

/** A source that a block cites in its own words, by `[@id]` or `@id`. */
export type Cited = { readonly source: string; readonly block: number; readonly at: number }

/**
 * What words of the text are tied to besides claims: a source that is cited behind them, with the words before and
 * behind its number; a term of the glossary; an address; or the line through words that are struck out.
 */
export type Tie = Span & {
  readonly kind: 'citation' | 'term' | 'link' | 'struck'
  /** The source, the term or the address; empty for what is struck out. */
  readonly to: string
  readonly prefix?: string | undefined
  readonly locator?: string | undefined
}

/** Lines that are shown as they are written, beside the running text. */
export type Code = { readonly text: string; readonly place: Place }

/**
 * An article's running text as a reader and other annotation clients see it: no markup, no notes, no
 * figures; typographic quotes; one space where the source has any white space. Blocks are joined by `\n`.
 */
export type Prose = {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The sentences of each block, with offsets into `text`. */
  readonly sentences: readonly (readonly Span[])[]
  readonly waivers: readonly Waiver[]
  /** In reading order. */
  readonly ties: readonly Tie[]
  readonly code: readonly Code[]
  readonly cited: readonly Cited[]
  /** The place in the MDX file of the character at an offset of `text`. */
  readonly placeAt: (offset: number) => Place
}
