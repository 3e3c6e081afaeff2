/** A path of the site, `/claims/`, as the whole address others find it at: origin, base path and all. */
export type AddressOf = (path: string) => string
