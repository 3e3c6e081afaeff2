import { readdirSync, statSync } from 'node:fs'
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
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
  if (!files.some((file) => file.endsWith('.html'))) {
    throw new Slip(
      `There is no page in ${named}, so there is nothing to look at: run \`npm run build\` first.`,
    )
  }
  return files
}
