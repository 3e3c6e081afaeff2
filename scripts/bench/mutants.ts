import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomLcg } from 'd3'
import { changesOf } from './mutants/sites.ts'
import type { Mutant } from './mutants/switches.ts'
import { tryMutants, type Fate } from './mutants/try-mutants.ts'

const rooms = ['model', 'prose', 'anchor', 'corpus', 'charts', 'say'] as const

/** Files of the rooms that only tests and benches use: what makes their inputs and counts their results. */
const equipment =
  /(?:^|\/)(?:any-data|arbitrary|fixture|case-table|collisions|edited|judge-cases|fuzz-properties|mutants|mutate)\.ts$/

type Options = {
  /** Mutants tried in each room. */
  readonly sample: number
  readonly rooms: readonly string[]
  readonly seed: number
}

/**
 * Changes one expression at a time in the pure rooms, runs the unit tests that come by it, and reports what they
 * noticed: killed and survived in each room, and every survivor with its place.
 */
export async function reportMutants({ sample, rooms: asked, seed }: Options): Promise<string> {
  const drawn = asked.map((room) => ({ room, all: mutantsOf(room) }))
  const random = randomLcg(seed)
  const mutants = drawn
    .flatMap(({ all }) => shuffled(all, random).slice(0, sample))
    .map((mutant, id) => ({ ...mutant, id }))
  const fates = new Map<Mutant, Fate>()
  await tryMutants(mutants, (mutant, fate) => {
    fates.set(mutant, fate)
    if (process.stderr.isTTY) process.stderr.write(`\r${fates.size} of ${mutants.length}`)
  })
  const lines = drawn.map(({ room, all }) => {
    const own = mutants.filter(({ file }) => file.startsWith(`src/${room}/`))
    const count = (fate: Fate) => own.filter((mutant) => fates.get(mutant) === fate).length
    const share = own.length > 0 ? Math.round((100 * count('killed')) / own.length) : 0
    return (
      `  ${room.padEnd(8)} ${String(share).padStart(3)}%  ${count('killed')} killed, ${count('survived')} survived, ` +
      `${count('unreached')} reached by no test; ${own.length} tried of ${all.length}`
    )
  })
  const alive = mutants.filter((mutant) => fates.get(mutant) !== 'killed')
  return [
    `Mutants: one changed expression at a time, ${sample} a room by seed ${seed}; one that never ends is killed.`,
    ...lines,
    ...alive.map((mutant) => `  ${fates.get(mutant) ?? ''}  ${sayMutant(mutant)}`),
  ].join('\n')
}

function sayMutant({ file, line, start, end, text }: Mutant): string {
  const was = readFileSync(file, 'utf8').slice(start, end)
  const short = (words: string) => words.replace(/\s+/g, ' ').slice(0, 60)
  return `${file}:${line}  ${short(was)}  →  ${short(text)}`
}

function mutantsOf(room: string): readonly Omit<Mutant, 'id'>[] {
  return filesOf(join('src', room)).flatMap((file) =>
    changesOf(readFileSync(file, 'utf8')).map((change) => ({ ...change, file })),
  )
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/(?:fixtures|gallery)\//.test(path))
    .filter((path) => !equipment.test(path))
    .toSorted()
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const drawn = [...list]
  for (let at = drawn.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    drawn.splice(at, 1, ...drawn.splice(other, 1, ...drawn.slice(at, at + 1)))
  }
  return drawn
}

/** Forty mutants of each room there is, the same every time. */
export const mutantsByDefault = (): Options => ({ sample: 40, rooms, seed: 1882 })

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string' },
      room: { type: 'string', multiple: true },
      seed: { type: 'string' },
    },
  })
  const { sample, seed, rooms: all } = mutantsByDefault()
  const options = {
    sample: Number(values.sample ?? sample),
    rooms: values.room ?? all,
    seed: Number(values.seed ?? seed),
  }
  process.stdout.write(`${await reportMutants(options)}\n`)
}
