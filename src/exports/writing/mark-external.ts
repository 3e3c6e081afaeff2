/**
 * A page whose links to other sites say that they are, by `rel`: `external` for whoever lists or styles them, `noopener` so
 * that what they lead to never holds the window they were followed from. `own` is how addresses of the site begin.
 */
export const markExternal = (html: string, own: string): string =>
  html.replaceAll(links, (tag, address: string) =>
    address.startsWith(own) ? tag : tag.replace('<a', '<a rel="external noopener"'),
  )

/** Tags of links by whole addresses that have no `rel` yet. */
const links = /<a(?=\s)(?![^>]*\srel=)[^>]*\shref="(https?:\/\/[^"]*)"[^>]*>/g
