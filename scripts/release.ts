import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { Slip } from '../src/model/slip.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { judgePlace, replaceFile } from './command/write.ts'
import { makeSums, sumsFile, type Entry } from './output/checksums.ts'
import { filesOf } from './output/files.ts'
import { contentFiles } from './release/content-files.ts'
import { inEmptyFolder } from './release/empty-folder.ts'
import { mostUnpacked } from './release/gunzip.ts'
import { judgePaths } from './release/paths.ts'
import { pack } from './release/tar.ts'

// `npm run release [-- --out FILE]`: builds the site as publishing does and writes one archive with the site,
// the content it was made of, and a manifest of SHA-256 sums over all of it.

await runCommand(() => {
  const { values } = readOptions({
    name: 'npm run release',
    options: { out: { type: 'string', default: 'release.tar.gz' } },
  })
  const { contentDir, now } = buildInputs()
  judgePlace(values.out)
  // Before a site is built of it that would come to nothing.
  judgePaths(contentFiles(contentDir).map((path) => `content/${path}`))
  // A build keeps of its output folder what is cited; of an earlier release, nothing may get into this one.
  const site = inEmptyFolder('.cache/release-', (folder) => buildIn(`${folder}/site`, values.out))
  const content = filesOf(contentDir, contentFiles(contentDir))
  const entries = [...within('site', site), ...within('content', content)]
  judgePaths(entries.map(({ path }) => path))
  const sums = { path: sumsFile, bytes: Buffer.from(makeSums(entries)) }
  const packed = pack([sums, ...entries], Math.floor(now.getTime() / 1000))
  if (packed.length > mostUnpacked) {
    throw new Slip('The site and its content come to more than 2 GB, which no archive may hold.')
  }
  const archive = gzipSync(packed, { level: 9 })
  mkdirSync(dirname(resolve(values.out)), { recursive: true })
  replaceFile(values.out, archive)
  const hash = createHash('sha256').update(archive).digest('hex')
  process.stdout.write(`Wrote ${values.out}, ${entries.length} files\nSHA-256 ${hash}\n`)
})

/** The files of the site as publishing builds it, in a folder of the project's own. */
function buildIn(folder: string, out: string): readonly Entry[] {
  const { status } = spawnSync(
    process.execPath,
    ['-r', './scripts/node-floor.cjs', 'scripts/build.ts', '--sbom', '--outDir', folder],
    { stdio: 'inherit' },
  )
  if (status !== 0) throw new Slip(`No release was written: ${sayState(out)}`)
  return filesOf(folder)
}

function sayState(out: string): string {
  return existsSync(out) ? `${out} is as it was.` : 'the site does not build.'
}

function within(folder: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }))
}
