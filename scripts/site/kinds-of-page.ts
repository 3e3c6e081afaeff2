import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Paths of a built site that between them have every kind of page: each page of its own kind, the first of
 * each kind that has many, every article, and an address that is not there.
 */
export function kindsOfPage(root: string): readonly string[] {
  const foldersIn = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}${name}/`)
      .sort()
  const isPage = (folder: string) => existsSync(join(root, folder, 'index.html'))
  const kindsIn = (folder: string): readonly string[] => {
    const within = foldersIn(folder)
    const pages = within.filter(isPage)
    return [
      ...(isPage(folder) ? [folder] : []),
      ...(folder === 'articles/' ? pages : pages.slice(0, 1)),
      ...within.filter((each) => !isPage(each)).flatMap(kindsIn),
    ]
  }
  return [...foldersIn('').flatMap(kindsIn), '', 'no-such-page/']
}
