import type { Place, RuleId } from '../model/message.ts'

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
 * An article's running text as a reader and other annotation clients see it: no markup, no notes, no
 * figures; typographic quotes; one space where the source has any white space. Blocks are joined by `\n`.
 */
export type Prose = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly waivers: readonly Waiver[]
  readonly cited: readonly Cited[]
  /** The place in the MDX file of the character at an offset of `text`. */
  readonly placeAt: (offset: number) => Place
}
