import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Paths of a built site that between them have every kind of page: each page of its own kind, the first of
 * each kind that has many, every article, and an address that is not there.
 */
export function kindsOfPage(root: string): readonly string[] {
  const pagesIn = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}${name}/`)
      .sort()
  const isPage = (folder: string) => existsSync(join(root, folder, 'index.html'))
  return pagesIn('')
    .flatMap((folder) => {
      const within = pagesIn(folder).filter(isPage)
      return [
        ...(isPage(folder) ? [folder] : []),
        ...(folder === 'articles/' ? within : within.slice(0, 1)),
      ]
    })
    .concat('', 'no-such-page/')
}
