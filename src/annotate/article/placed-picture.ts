import type { Point } from 'unist'

/** A picture that an article shows: its file in the article's folder, and what is said of it. */
export type PlacedPicture = {
  readonly file: string
  /** What it shows, for those who do not see it; empty where it only decorates. */
  readonly description: string
  /** Whose it is; empty where nothing is said. */
  readonly credit: string
  /** The last part of its address, which changes with its bytes; undefined where there is no such picture. */
  readonly name: string | undefined
  readonly at: Point
}
