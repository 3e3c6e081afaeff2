/** A path of this site under its base path: `/claims/` is `/repository/claims/` in a project's pages. */
export const href = (path: string): string =>
  import.meta.env.BASE_URL.replace(/\/$/, '') + (path.startsWith('/') ? path : `/${path}`)

/** The same with its origin, for canonical addresses and citations. */
export const address = (path: string, origin: URL | undefined): string =>
  origin ? new URL(href(path), origin).href : href(path)

/** The same for whoever has many paths to name. */
export const addressFrom =
  (origin: URL | undefined) =>
  (path: string): string =>
    address(path, origin)
