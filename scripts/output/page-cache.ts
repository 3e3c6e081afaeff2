import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { wordsOfNumbers } from '../../src/exports/writing/tie-numbers.ts'
import { publishedContent } from '../../src/corpus/published.ts'
import { forgetGone, keepOf } from '../../src/cache/kept-of.ts'
import { stampOfFile } from '../../src/cache/file-stamp.ts'
import { PageCache } from '../../src/cache/page-cache.ts'
import { readManifest, writeManifest, type Manifest } from '../../src/cache/manifest.ts'
import { digestOfProgram } from '../../src/cache/program.ts'
import { useCache, type InUse } from '../../src/cache/this-build.ts'
import { replaceFile } from '../command/write.ts'
import type { Seen } from './foreign.ts'
import { readRecord, recordFile, type BuildRecord } from './record.ts'
import { readStamps, writeStamps } from './stamps.ts'
import { hasFileMode } from './swap.ts'

/** In a folder that keeps what a build leaves. */
const manifestName = 'manifest.json'
/** In the same: the stamps of the files that it was made with. */
const stampsName = 'stamps'
/** In the same: the site before the last one. */
const spareName = 'spare'

/** Where the site is kept that the one to come replaces, in a folder that keeps what a build leaves. */
export const spareOf = (kept: string): string => join(kept, spareName)

/** Whether an earlier build left something in a folder, so that the next has few pages to make, unless the program changed. */
export const hasManifest = (kept: string): boolean => existsSync(join(kept, manifestName))

/** What nobody need read again of an output folder, as the build that made it left it in `kept`. */
export const earlierLook = (folder: string, kept: string): Seen =>
  readStamps(join(kept, stampsName), readRecord(folder) ?? new Map())

/** Has the build to come keep the pages of an output folder that are fresh, as the manifest in `kept` says, of what was seen there. */
export function openCache(folder: string, kept: string, seen: Seen): InUse {
  forgetGone(dirname(kept))
  const { base, site } = buildInputs()
  const content = publishedContent()
  // Each page is finished with these once it is made.
  const words = content ? [...wordsOfNumbers(content)] : []
  const program = digestOfProgram('.', [base, site, process.env['NODE_ENV'], words])
  const cache = new PageCache(
    program,
    manifestIn(join(kept, manifestName)),
    (file) => seen.get(file)?.hash,
  )
  const inUse = {
    cache,
    last: folder,
    spare: spareOf(kept),
    stampAt: (file: string) => seen.get(file)?.stamp,
    held: new Set<string>(),
    written: new Map<string, string>(),
  }
  useCache(inUse)
  return inUse
}

/** What need not be found out again, nor done, as a site is sealed: hashes and modes of files that are reused. */
export function sealedBefore({ cache, written, stampAt }: InUse) {
  const reused = cache.files()
  return {
    known: new Map([...reused, ...written]),
    hasMode: (file: string) => {
      const stamp = reused.has(file) ? stampAt(file) : undefined
      return stamp !== undefined && hasFileMode(stamp)
    },
  }
}

type Built = { readonly built: string; readonly record: BuildRecord }

/** Leaves the next build what this one made, of the files that it sealed in `built`. */
export function leaveCache(inUse: InUse, kept: string, { built, record }: Built): void {
  const { cache, last, held, stampAt } = inUse
  const content = publishedContent()
  if (!content) return
  keepOf(kept, last)
  replaceFile(
    join(kept, manifestName),
    writeManifest(cache.manifest(content, (file) => record.get(file))),
  )
  writeStamps(join(kept, stampsName), record, {
    stampAt: (file) => (held.has(file) ? stampAt(file) : stampOfFile(join(built, file))),
    // Nothing was done to it later.
    now: stampOfFile(join(built, recordFile))?.ctimeMs ?? 0,
  })
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
