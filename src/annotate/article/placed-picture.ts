import type { Point } from 'unist'

/** A picture that an article shows: its file in the article's folder, and what is said of it. */
export type PlacedPicture = {
  readonly file: string
  /** What it shows, for those who do not see it; empty where it only decorates. */
  readonly description: string
  readonly at: Point
}
