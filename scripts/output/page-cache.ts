import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { wordsOfNumbers } from '../../src/exports/writing/tie-numbers.ts'
import { publishedContent } from '../../src/corpus/published.ts'
import { forgetGone, keepOf } from '../../src/cache/kept-of.ts'
import { PageCache } from '../../src/cache/page-cache.ts'
import { readManifest, writeManifest, type Manifest } from '../../src/cache/manifest.ts'
import { digestOfProgram } from '../../src/cache/program.ts'
import { useCache, type InUse } from '../../src/cache/this-build.ts'
import { replaceFile } from '../command/write.ts'
import { hashSeen, type Seen } from './foreign.ts'
import type { BuildRecord } from './record.ts'

/** In a folder that keeps what a build leaves. */
const manifestName = 'manifest.json'
/** In the same: the site before the last one. */
const spareName = 'spare'

/** Where the site is kept that the one to come replaces, in a folder that keeps what a build leaves. */
export const spareOf = (kept: string): string => join(kept, spareName)

/** Whether an earlier build left something in a folder, so that the next has few pages to make, unless the program changed. */
export const hasManifest = (kept: string): boolean => existsSync(join(kept, manifestName))

/** Has the build to come keep the pages of an output folder that are fresh, as the manifest in `kept` says, of what was seen there. */
export function openCache(folder: string, kept: string, seen: Seen): InUse {
  forgetGone(dirname(kept))
  const { base, site } = buildInputs()
  const content = publishedContent()
  // Each page is finished with these once it is made.
  const words = content ? [...wordsOfNumbers(content)] : []
  const program = digestOfProgram('.', [base, site, process.env['NODE_ENV'], words])
  const cache = new PageCache(program, manifestIn(join(kept, manifestName)), (file) =>
    hashSeen(seen, file),
  )
  const inUse = {
    cache,
    last: folder,
    spare: spareOf(kept),
    written: new Map<string, string>(),
  }
  useCache(inUse)
  return inUse
}

/** Leaves the next build what this one made, of the files that it sealed. */
export function leaveCache({ cache, last }: InUse, kept: string, record: BuildRecord): void {
  const content = publishedContent()
  if (!content) return
  keepOf(kept, last)
  replaceFile(
    join(kept, manifestName),
    writeManifest(cache.manifest(content, (file) => record.get(file))),
  )
}

/** The manifest of a file; undefined where it is not there, or not whole: then all is made. */
function manifestIn(manifestFile: string): Manifest | undefined {
  try {
    return readManifest(readFileSync(manifestFile, 'utf8'))
  } catch {
    rmSync(manifestFile, { force: true })
    return undefined
  }
}
