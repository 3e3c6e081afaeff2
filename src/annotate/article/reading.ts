import type { Root } from 'hast'
import type { Annotation } from '../../model/annotation.ts'
import type { Message, Place } from '../../model/message.ts'
import type { Picture } from '../../model/picture.ts'
import type { Article, Records } from '../../model/records.ts'
import type { Prose } from '../../prose/prose.ts'
import type { Places } from './placed-text.ts'
import type { PlacedPicture } from './placed-picture.ts'

/** What the annotation layer needs to know about an article besides its MDX. */
export type ArticleInput = {
  readonly slug: string
  /** Path of the MDX file from the working folder, as messages print it. */
  readonly path: string
  /** The content folder as messages print it: `content`. */
  readonly folder: string
  readonly records: Records
  readonly annotations: readonly Annotation[]
  /** The pictures of the article's folder, by the name the article gives them. */
  readonly pictures?: ReadonlyMap<string, Picture>
  /** Base path of the site, beginning and ending with a slash: `/` or `/repository/`. */
  readonly base: string
}

/** What the annotation layer made of an article, and found in it. */
export type Reading = Pick<
  Article,
  'marks' | 'claims' | 'sources' | 'figures' | 'terms' | 'text'
> & {
  /** What the page shows; unpacked each time it is asked for, where the reading was packed. */
  readonly tree: Root
  /** A tree for one who changes it: nobody else has the same. */
  readonly ownTree: () => Root
  /** Of the tree: two that are the same have the same. */
  readonly treeDigest: string
  readonly prose: Prose
  /** By which places of the prose are found. */
  readonly places: Places
  /** What a link may lead to in its page. */
  readonly fragments: ReadonlySet<string>
  /** The pictures it shows, in their order. */
  readonly pictures: readonly (Omit<PlacedPicture, 'at'> & { readonly place: Place })[]
  readonly messages: readonly Message[]
}
