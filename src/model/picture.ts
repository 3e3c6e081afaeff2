/** A picture that stands in an article's folder, as a page shows it. */
export type Picture = {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Its address within the site, which changes with its bytes. */
  readonly address: string
}
