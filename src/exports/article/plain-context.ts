import type { Figure } from '../../model/figure.ts'
import type { AddressOf } from '../writing/address-of.ts'

/** What an article's text is made plain with. */
export type PlainContext = {
  readonly addressOf: AddressOf
  /** A link of the page, `#a` or `/base/b/`, as a whole address. */
  readonly resolve: (href: string) => string
  readonly figures: ReadonlyMap<string, Pick<Figure, 'id' | 'title'>>
}
