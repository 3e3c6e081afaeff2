import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { randomLcg } from 'd3'
import { filesOf } from '../output/files.ts'
import { faultsAgainst, readSums, sumsFile } from '../output/checksums.ts'
import { lockFileOf } from '../output/lock.ts'
import { recordFile } from '../output/record.ts'
import { writeContent } from './builds-content.ts'

// Builds that are killed, that meet each other and that run out of disk: after each, a site must stand whole in
// the output folder, or under `-last`, from where the next build brings it back. Sites of one small article, since
// the same code replaces a folder of any size.

const kills = 50
const callsOfSpare = 140 // about: by which a build of the other content turns its spare into the next site
const pairs = 10
const seed = 2019

type Ended = { readonly code: number | null; readonly said: string }
/** Two contents, built by turns into one folder, so that an old site is never taken for a new one. */
type Bench = {
  readonly folder: string
  readonly contents: readonly string[]
  readonly outDir: string
}

/** Counts of what was found after each interruption; it throws where a site was torn or lost. */
export async function reportInterruptions(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'interruptions-'))
  try {
    const contents = [3, 4].map((claims) => {
      const content = join(folder, `content-${claims}`)
      writeContent(content, { articles: 1, claims })
      return content
    })
    const bench: Bench = { folder, contents, outDir: join(folder, 'site') }
    return [await killed(bench), await together(bench), fullDisk(bench)].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A third of the kills at any moment, one when the build has just said that it replaces the folder, one as it makes its
 * spare the next site. What the next builds then make of it has to be what one into an empty folder makes.
 */
async function killed(bench: Bench): Promise<string> {
  const random = randomLcg(seed)
  const begun = performance.now()
  await succeeds(bench, 0)
  const length = performance.now() - begun
  const found = { inPlace: 0, underLast: 0, finished: 0, amidSwap: 0, amidSpare: 0 }
  for (let round = 1; round <= kills; round += 1) {
    const kind = (['amidSpare', 'anyMoment', 'amidSwap'] as const)[round % 3]
    // Two that ended leave a site and a spare.
    if (kind === 'amidSpare') for (const at of [round, round + 1]) await succeeds(bench, at)
    const dieAt = kind === 'amidSpare' ? 1 + Math.floor(random() * callsOfSpare) : undefined
    const build = start(bench, round, dieAt)
    if (kind === 'anyMoment') await Promise.race([wait(random() * length), build.ended])
    if (kind === 'amidSwap' && (await seesSwap(bench.outDir, build.ended))) found.amidSwap += 1
    if (kind !== 'amidSpare') build.kill()
    const { code } = await build.ended
    if (code === 0) found.finished += 1
    else found[standing(bench.outDir)] += 1
    if (code !== 0 && kind === 'amidSpare') {
      found.amidSpare += 1
      await mustBeAsAnew(bench, round)
    }
  }
  await mustBeAsAnew(bench, kills + 1)
  return (
    `${kills} builds killed, seed ${seed}: ${found.inPlace} left a whole site in its place, ${found.underLast} under ` +
    `\`-last\`, ${found.finished} had ended; ${found.amidSwap} of them were killed as they replaced the folder, ${found.amidSpare} as they ` +
    'made the site before the last one the next. None left a site torn, and the next build mended what was left.'
  )
}

/** Builds over what was left, and into a folder of its own: the same site. */
async function mustBeAsAnew(bench: Bench, at: number): Promise<void> {
  const anew = { ...bench, outDir: join(bench.folder, 'anew') }
  rmSync(anew.outDir, { recursive: true, force: true })
  for (const each of [bench, anew]) {
    await succeeds(each, at)
    mustBeWhole(each.outDir)
  }
  const [over, alone] = [bench, anew].map(({ outDir }) =>
    readFileSync(join(outDir, sumsFile), 'utf8'),
  )
  if (over !== alone) throw new Error(`The site over what was left is another:\n${over}`)
}

/** Builds into one folder at once: one of each pair is told so, the other's site is whole. */
async function together(bench: Bench): Promise<string> {
  let refused = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    const ended = await Promise.all([0, 1].map((at) => start(bench, at).ended))
    const losers = ended.filter(({ code }) => code !== 0)
    if (losers.length > 1) throw new Error(`Both builds failed:\n${ended.map(sayEnded).join('\n')}`)
    for (const loser of losers) {
      if (!loser.said.includes('Another build')) throw new Error(sayEnded(loser))
      refused += 1
    }
    mustBeWhole(bench.outDir)
  }
  return `${pairs} pairs of builds into one folder at once: ${refused} builds were told that another held it, every site was whole.`
}

/** A disk of its own, too small for the last site and the next one beside it. */
function fullDisk({ folder, contents }: Bench): string {
  const disk = join(folder, 'disk')
  const outDir = join(disk, 'site')
  mkdirSync(disk)
  const size = `${Math.ceil(sizeOf(join(folder, 'site')) * 1.5)}`
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
  if (mounted.status !== 0) return 'A full disk was not tried: it takes the right to mount one.'
  try {
    const first = spawnSync(...commandOf({ folder, contents, outDir }, 0))
    if (first.status !== 0)
      throw new Error(`The disk is too small for one site:\n${String(first.stderr)}`)
    const sums = readFileSync(join(outDir, sumsFile), 'utf8')
    const second = spawnSync(...commandOf({ folder, contents, outDir }, 1))
    const said = String(second.stdout) + String(second.stderr)
    if (second.status === 0 || !said.includes('The disk is full.')) throw new Error(said)
    mustBeWhole(outDir)
    if (readFileSync(join(outDir, sumsFile), 'utf8') !== sums)
      throw new Error('Another site stands there.')
    return 'A build onto a full disk said so in its first line and left the last site whole.'
  } finally {
    spawnSync('umount', [disk])
  }
}

const commandOf = (
  { contents, outDir }: Bench,
  at: number,
  dieAt?: number,
): [string, string[], { env: NodeJS.ProcessEnv }] => [
  process.execPath,
  [
    ...(dieAt === undefined ? [] : ['--import', './scripts/bench/die-amid-spare.ts']),
    ...['scripts/build.ts', '--unreviewed', '--outDir', outDir],
  ],
  {
    env: {
      ...process.env,
      DIE_AT: String(dieAt),
      NODE_ENV: 'production',
      CONTENT_DIR: contents[at % contents.length] ?? '',
      SOURCE_DATE_EPOCH: '1795478400', // the clock of the other benches of builds
    },
  },
]

function start(bench: Bench, at: number, dieAt?: number) {
  const child = spawn(...commandOf(bench, at, dieAt))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, said })
    })
  })
  return { ended, kill: () => child.kill('SIGKILL') }
}

async function succeeds(bench: Bench, at: number): Promise<void> {
  const ended = await start(bench, at).ended
  if (ended.code !== 0) throw new Error(sayEnded(ended))
}

/** Waits until a build's lock says that it replaces the folder; false where the build ended first. */
async function seesSwap(outDir: string, ended: Promise<unknown>): Promise<boolean> {
  let isOver = false
  void ended.then(() => (isOver = true))
  while (!isOver) {
    if (stageIn(lockFileOf(outDir)) === 'swapping') return true
    await wait(0)
  }
  return false
}

function stageIn(lockFile: string): string | undefined {
  try {
    return /"stage":"(\w+)"/.exec(readFileSync(lockFile, 'utf8'))?.[1]
  } catch {
    return undefined // not yet there, or not any more
  }
}

/** Where a whole site stands after a kill. */
function standing(outDir: string): 'inPlace' | 'underLast' {
  if (existsSync(outDir)) {
    mustBeWhole(outDir)
    return 'inPlace'
  }
  mustBeWhole(`${outDir}-last`)
  return 'underLast'
}

function mustBeWhole(folder: string): void {
  const entries = filesOf(folder).filter(({ path }) => path !== recordFile)
  const sums = readSums(readFileSync(join(folder, sumsFile), 'utf8'))
  const faults = sums ? faultsAgainst(sums, entries) : ['The manifest cannot be read.']
  if (faults.length > 0) throw new Error(`${folder} is torn:\n${faults.join('\n')}`)
}

const sizeOf = (folder: string): number =>
  filesOf(folder).reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 4096) * 4096, 0)

const sayEnded = ({ code, said }: Ended): string =>
  `A build ended with ${code ?? 'a signal'}:\n${said}`
