import type { Claim } from '../../model/claim.ts'
import type { Status } from '../../model/status.ts'

/** One thing that changed on the site: what a watcher of it is told, in words that stand alone. */
export type Change = {
  /** A path with a fragment, which is its name as well: it leads to the entry for good. */
  readonly path: string
  readonly date: string
  readonly kind: 'new-claim' | 'status' | 'review' | 'correction' | 'value'
  readonly title: string
  /** Paragraphs. */
  readonly text: readonly string[]
  /** The claim that changed. */
  readonly claim?: Claim
  /** The status the claim had from then on. */
  readonly status?: Status
}
