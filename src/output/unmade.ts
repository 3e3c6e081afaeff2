/** A page, or another file of the site, that could not be made. */
export type Unmade = {
  /** Its address inside the site: `/claims/power/`. */
  readonly address: string
  /** The file of the program that its route is. */
  readonly route: string
  readonly error: unknown
}

/** What the build of a site fails with, once all of its pages were tried. */
export class SiteUnmade extends Error {
  readonly unmade: readonly Unmade[]

  constructor(unmade: readonly Unmade[]) {
    super(`invalid pages: ${unmade.map(({ address }) => address).join(', ')}`)
    this.unmade = unmade
  }
}
