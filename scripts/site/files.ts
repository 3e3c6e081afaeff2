import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Slip } from '../../src/model/slip.ts'

/** Every file of a built site, with forward slashes, in order; a slip where there is no page among them. */
export function siteFiles(root: string, named: string): readonly string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Slip(
      `There is no folder ${named}, so there is nothing to look at: run \`npm run build\` first.`,
    )
  }
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && leadsToFile(entry)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
  if (!files.some(isPage)) {
    throw new Slip(
      `There is no page in ${named}, so there is nothing to look at: run \`npm run build\` first.`,
    )
  }
  return files
}

/** True of a symbolic link that has a file behind it, which publishers of a folder send in its place. */
const leadsToFile = ({ parentPath, name }: Dirent): boolean =>
  statSync(join(parentPath, name), { throwIfNoEntry: false })?.isFile() ?? false

/** True for what a browser shows as a page. */
export const isPage = (file: string): boolean => /\.x?html?$/i.test(file)

/** True for a typeface, of which a site has its own budget. */
export const isFont = (file: string): boolean => /\.(?:woff2?|[ot]tf)$/i.test(file)

/** The origin that the front page of a built site says it is published at; undefined where it says none. */
export function publishedOrigin(root: string): string | undefined {
  const front = join(root, 'index.html')
  const html = statSync(front, { throwIfNoEntry: false }) ? readFileSync(front, 'utf8') : ''
  const [link = ''] = /<link\b[^>]*\brel="?canonical"?[^>]*>/i.exec(html) ?? []
  const href = /\bhref="?([^"\s>]+)/i.exec(link)?.[1]
  return href !== undefined && URL.canParse(href) ? new URL(href).origin : undefined
}
