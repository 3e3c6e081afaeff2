import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { buildInputs, publish } from '../src/corpus/read/inputs.ts'
import { forWriters } from '../src/model/site-language.ts'
import { oneLine } from '../src/model/one-line.ts'
import { forgetAll } from '../src/model/memory.ts'
import { Slip } from '../src/model/slip.ts'
import { openIn } from '../src/review/record/open-records.ts'
import { sayCount } from '../src/say/count.ts'
import { day, dropOld } from '../src/cache/drop-old.ts'
import { bringReused } from '../src/cache/this-build.ts'
import { unreviewedIn } from '../src/corpus/signed/reviews.ts'
import { readOnce } from '../src/corpus/read-once.ts'
import { sayWaiting } from '../src/corpus/reports/waiting.ts'
import { reportContent } from './report-content.ts'
import { loadAstro } from './command/astro.ts'
import { sayCause } from './command/cause.ts'
import { collectSeldom, giveBackMemory } from './command/give-back.ts'
import { readOptions } from './command/options.ts'
import { runCommand, sayFault } from './command/run.ts'
import { judgeHoldings } from './output/holdings.ts'
import {
  hasManifest,
  leaveCache,
  openCache,
  sealedBefore,
  spareOf,
  earlierLook,
} from './output/page-cache.ts'
import type { Seen } from './output/foreign.ts'
import { takeLock, type Lock } from './output/lock.ts'
import { placeOutput } from './output/place.ts'
import { filesIn, inOrder } from './output/record.ts'
import { mendSwap, seal, swapIn } from './output/swap.ts'
import { keepVersions } from './output/versions.ts'
import { openWorkplace } from './output/workplace.ts'
import { sbomOf } from './release/sbom.ts'

// `npm run build [-- --outDir DIR] [-- --unreviewed] [-- --sbom]`. What nobody reviewed is refused, for what is
// built may be published; with --unreviewed it is built, and the last line says so. With --sbom the packages it
// was built with stand in the site. Astro empties its output folder before it knows whether the build will
// succeed, and needs node_modules above it. So the folder and the content are judged first, the site is
// built inside the project, and the finished site changes places with the last one.

/** Builds the site into the folder a person named; on any fault the folder is left as it was. Exit code 0 or 1. */
async function buildSite(named: string, withSbom: boolean): Promise<number> {
  const { contentDir } = buildInputs()
  const folder = placeOutput(named, { project: resolve('.'), contentDir, home: homedir() })
  openWorkplace(resolve('.'))
  const place = placeInside(folder)
  const seen: Seen = new Map()
  judgeHoldings(folder, named, { seen, earlier: earlierLook(folder, place.kept) })
  const lock = lockFor(folder, named)
  let beside = ''
  try {
    const mended = mendSwap({ folder, named }, lock.left)
    if (mended) {
      process.stdout.write(`${mended}\n`)
      judgeHoldings(folder, named, { seen })
    }
    if (hasManifest(place.kept)) collectSeldom({ isOfFew: true })
    if (reportContent() !== 0) return 1
    // While what it is made of is remembered.
    beside = forWriters(() => `${sayWithheld()}${sayPreview()}\n${sayUnlisted()}`)
    // Most of it is of sentences, which pages are not made from.
    forgetAll()
    const built = await buildInside(folder, { withSbom, seen, place })
    const left = swapIn(built, { folder, named, spare: spareOf(place.kept) }, lock, { seen })
    if (left) process.stdout.write(`${left}\n`)
    tidyCache(Date.now())
  } catch (error) {
    throw error instanceof Slip ? error : notBuilt(error, folder)
  } finally {
    lock.release()
  }
  process.stdout.write(`Built ${oneLine(named)}${beside}`)
  return 0
}

/** What is said of a site that may be published, and of whose addresses no list is kept. */
function sayUnlisted(): string {
  const { content } = readOnce().loaded
  if (!content.isPublishing || content.addresses !== undefined) return ''
  return 'Once it is published, write its addresses down with `npm run sign-off -- --addresses`, so that none vanishes unnoticed.\n'
}

/** What the last line says of what the site does not show yet. */
function sayWithheld(): string {
  const said = sayWaiting(readOnce().loaded)
  return said === '' ? '' : ` without ${said}`
}

/** What the last line says of a site that nobody has reviewed whole. */
function sayPreview(): string {
  const { content } = readOnce().loaded
  const sentences = unreviewedIn(content)
  const entries = openIn(content.recordReviews, content.reviews).length
  if (sentences + entries === 0) return ''
  const unreviewed = `${sayCount(sentences, 'sentence')} and ${sayCount(entries, 'entry')}`
  return `, a preview: ${unreviewed} of it are not reviewed, so do not publish it`
}

/** Folders of this project in which the site for an output folder is built. */
function placeInside(folder: string) {
  const key = `${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`
  return {
    built: resolve('.cache/builds', key),
    // A cache of its own, empty: nothing of another build, or of other content, can get into this one.
    cacheDir: resolve('.cache/astro', key),
    /** What this build leaves to the next. */
    kept: resolve('.cache/pages', key),
  }
}

/** Drops pictures that no build asked for in thirty days, and what builds left that were killed. */
function tidyCache(now: number): void {
  dropOld('.cache/png', now - 30 * day)
  for (const folder of ['.cache/builds', '.cache/astro']) dropOld(folder, now - day)
}

type Work = {
  readonly withSbom: boolean
  readonly seen: Seen
  readonly place: ReturnType<typeof placeInside>
}

/** The site for an output folder, built and sealed in a folder of this project. */
async function buildInside(
  folder: string,
  { withSbom, seen, place: { built, cacheDir, kept } }: Work,
): Promise<string> {
  const clear = () => {
    for (const each of [built, cacheDir]) rmSync(each, { recursive: true, force: true })
  }
  // What nobody waits for, in a page, and what stops the build from outside.
  const stop = (error: unknown) => {
    process.stderr.write(`${notBuilt(error, folder).message}\n`)
    process.exit(1)
  }
  clear()
  process.once('exit', clear).once('uncaughtException', stop)
  try {
    const { build } = await loadAstro()
    const inUse = openCache(folder, kept, seen)
    const { cache } = inUse
    if (!cache.isWarm) {
      // Nothing of the last site is reused.
      seen.clear()
      giveBackMemory()
    }
    collectSeldom({ isOfFew: cache.isWarm })
    await build({ outDir: built, cacheDir, logLevel: 'warn' })
    // Lists of all files come next, and are large; what few pages were made with is not.
    if (!cache.isWarm) giveBackMemory()
    if (withSbom) writeFileSync(join(built, 'sbom.cdx.json'), sbomOf(resolve('.')))
    const { base, site, isPublishing } = buildInputs()
    const at = `${site ?? readOnce().loaded.content.corpus.site.url}${base}`
    // What is reused is not gone through again.
    const files = [...filesIn(built), ...cache.files().keys()]
    bringReused(built)
    const cited = keepVersions(built, folder, { at, isPublished: isPublishing, files })
    const sealed = { ...sealedBefore(inUse), files: inOrder([...files, ...cited.paths]), cited }
    leaveCache(inUse, kept, { built, record: seal(built, sealed) })
  } catch (error) {
    // Its place is found with what was bundled.
    const said = notBuilt(error, folder)
    clear()
    throw said
  } finally {
    process.off('exit', clear).off('uncaughtException', stop)
    rmSync(cacheDir, { recursive: true, force: true })
  }
  return built
}

const notBuilt = (error: unknown, folder: string): Slip =>
  new Slip(sayFault(error, `Not built: ${folder} is as it was.`))

/** The lock of an output folder, given free however the build ends. */
function lockFor(folder: string, named: string): Lock {
  let lock: Lock
  try {
    mkdirSync(dirname(folder), { recursive: true })
    lock = takeLock(folder, named)
  } catch (error) {
    if (error instanceof Slip || !(error instanceof Error)) throw error
    throw new Slip(`${sayCause(error)}\nNot built: ${named} is as it was.`)
  }
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code))
  }
  process.once('exit', lock.release)
  return lock
}

await runCommand(() => {
  const { values } = readOptions({
    name: 'npm run build',
    options: {
      outDir: { type: 'string', default: 'dist' },
      unreviewed: { type: 'boolean' },
      sbom: { type: 'boolean' },
    },
  })
  if (!values.unreviewed) publish()
  return buildSite(values.outDir, values.sbom)
})
