import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Addresses of the files in `public/`, which Astro copies into the site as they are. */
export function copiedFiles(root = 'public'): readonly string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .toSorted()
}
