import { oneLine } from '../src/model/one-line.ts'
import { Slip } from '../src/model/slip.ts'
import { sayCause } from './command/cause.ts'
import { readOptions } from './command/options.ts'
import { readNamed } from './command/read-file.ts'
import { runCommand } from './command/run.ts'
import { faultsAgainst, readSums, sumsFile } from './output/checksums.ts'
import { gunzipOne, type Gunzipped } from './release/gunzip.ts'
import { faultsOfPaths } from './release/paths.ts'
import { unpack, type Unpacked } from './release/tar.ts'

// `npm run verify-release -- FILE`: whether an archive that `npm run release` wrote is whole. Nothing but Node
// is needed, and nothing is unpacked to disk: `node scripts/verify-release.ts FILE` does without an install.

const name = 'npm run verify-release'

await runCommand(() => {
  const { words } = readOptions({ name, options: {}, words: 1 })
  const [named] = words
  if (!named) throw new Slip(`Name the archive: \`${name} -- release.tar.gz\`.`)
  const { entries, goesOn } = read(named)
  const manifest = entries.find(({ path }) => path === sumsFile)
  const sums = manifest && readSums(Buffer.from(manifest.bytes).toString('utf8'))
  if (!sums) throw new Slip(`${named} has no manifest \`${sumsFile}\` that can be read.`)
  if (sums.size === 0) throw new Slip(`${named} has a manifest \`${sumsFile}\` that names no file.`)
  const lacking = ['site/index.html', 'content/site.json'].find((path) => !sums.has(path))
  if (lacking) throw new Slip(`${named} holds no \`${lacking}\`, so it is no release of a site.`)
  const faults = [
    ...(goesOn ? [`${named} goes on after its end.`] : []),
    ...faultsOfPaths(entries.map(({ path }) => path)),
    ...faultsAgainst(sums, entries),
  ]
  for (const fault of faults) process.stdout.write(`${oneLine(fault)}\n`)
  const files = `${sums.size} files`
  process.stdout.write(
    faults.length === 0
      ? `${files} are whole\n`
      : `The archive is not whole, of ${files} by its manifest\n`,
  )
  return faults.length === 0 ? 0 : 1
})

function read(named: string): Unpacked {
  const bytes = readNamed(named)
  let file: Gunzipped
  try {
    file = gunzipOne(bytes)
  } catch (error) {
    throw new Slip(`${named} cannot be read. ${sayCause(error)}`)
  }
  const unpacked = unpack(file.bytes)
  if (!unpacked) throw new Slip(`${named} is no archive of a release, or is cut short.`)
  return { entries: unpacked.entries, goesOn: unpacked.goesOn || file.goesOn }
}
