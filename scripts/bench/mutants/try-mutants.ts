import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import { withSwitches, type Mutant } from './switches.ts'

/** What became of a mutant: no test came by it, all that did passed, or one failed, died or never ended. */
export type Fate = 'killed' | 'survived' | 'unreached'

const folder = '.cache/mutants'
const nothing = -1 // no mutant has this number; in-tests.ts then writes down what is passed
const slowTest = 8000 // ms; test files of other rooms that take longer are not asked
const patience = 300_000 // ms for one mutant, after which it counts as killed
const controlEvery = 20 // kills, after which a test that killed is run without a mutant and has to pass
const passesMore = 50 // times as often as unchanged code passes a place, and it is an endless loop

type Passed = { readonly testPath: string; readonly passes: readonly (readonly [number, number])[] }

/**
 * Runs the unit tests that come by each mutant with that mutant on, those of its own room first; one core, in the
 * order given. `onFate` hears of each.
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  onFate: (mutant: Mutant, fate: Fate) => void,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let runner = await start(mutants)
  const took = await runUnchanged(runner)
  const passed = readPassed()
  let kills = 0
  for (const mutant of mutants) {
    const files = testsOf(mutant, passed, took)
    const paths = files.map(({ testPath }) => testPath)
    turnOn(mutant.id, Math.max(0, ...files.map(({ count }) => count)) * passesMore + 1000)
    const fate = paths.length === 0 ? 'unreached' : await fateOf(runner, paths)
    if (fate === 'hung') {
      await Promise.race([runner.vitest.close(), pause(10_000)]) // a runner whose worker died may not close
      runner = await start(mutants)
    }
    if (fate === 'killed' && kills++ % controlEvery === 0) await control(runner, paths.slice(0, 1))
    onFate(mutant, fate === 'hung' ? 'killed' : fate)
  }
  await runner.vitest.close()
}

/** Runs every test with no mutant on, and tells how many milliseconds each file took. */
async function runUnchanged({ vitest, specifications }: Runner): Promise<Map<string, number>> {
  turnOn(nothing, Infinity)
  const { testModules } = await vitest.runTestSpecifications([...specifications])
  const red = testModules.find((one) => one.state() === 'failed')
  if (red) throw new Error(`invalid tests: ${red.moduleId} fails before any change`)
  return new Map(testModules.map((one) => [one.moduleId, one.diagnostic().duration]))
}

/** A test that killed has to pass where no mutant is on, or what killed was the runner. */
async function control(runner: Runner, paths: readonly string[]): Promise<void> {
  turnOn(nothing - 1, Infinity)
  const fate = await fateOf(runner, paths)
  if (fate !== 'survived') throw new Error(`invalid runner: ${paths.join()} fails without a mutant`)
}

type Runner = {
  readonly vitest: Vitest
  readonly specifications: readonly TestSpecification[]
}

async function fateOf(
  { vitest, specifications: all }: Runner,
  files: readonly string[],
): Promise<'killed' | 'survived' | 'hung'> {
  // One file after the other, so that the first that fails is the last that runs.
  for (const file of files) {
    const specifications = all.filter(({ moduleId }) => moduleId === file)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'hung'>((done) => {
      timer = setTimeout(() => done('hung'), patience)
    })
    vitest.state.clearErrors() // or those of the mutant before would be counted again
    const death = untilDeath()
    const run = vitest.runTestSpecifications(specifications)
    const result = await Promise.race([run, late, death.isDead])
    clearTimeout(timer)
    death.forget()
    if (result === 'hung') return 'hung'
    // The result holds every file that has run since the start.
    const isRed = result.testModules.some(
      (one) => one.moduleId === file && one.state() === 'failed',
    )
    if (isRed || result.unhandledErrors.length > 0) return 'killed'
  }
  return 'survived'
}

/** Vitest throws out of every promise where a worker ends by itself, such as one without memory left. */
function untilDeath(): { readonly isDead: Promise<'hung'>; readonly forget: () => void } {
  let onError: (error: Error) => void = () => undefined
  const isDead = new Promise<'hung'>((done) => {
    onError = (error) => {
      if (!error.message.startsWith('Worker exited unexpectedly')) throw error
      done('hung')
    }
  })
  process.on('uncaughtException', onError)
  return { isDead, forget: () => process.off('uncaughtException', onError) }
}

type TestFile = { readonly testPath: string; readonly count: number }

/** The test files that come by a mutant: of its own room, nearest and quickest first, then of the others. */
function testsOf(
  { id, file }: Mutant,
  passed: readonly Passed[],
  took: ReadonlyMap<string, number>,
): readonly TestFile[] {
  const room = file.split('/')[1] ?? ''
  const isOwn = (path: string) => path.startsWith(resolve('src', room))
  const isBeside = (path: string) => path === resolve(file).replace(/\.ts$/, '.test.ts')
  const cost = (path: string) => (isBeside(path) ? -1 : (took.get(path) ?? 0))
  return passed
    .flatMap(({ testPath, passes }) => {
      const count = passes.find(([mutant]) => mutant === id)?.[1] ?? 0
      return count > 0 ? [{ testPath, count }] : []
    })
    .filter(({ testPath }) => isOwn(testPath) || cost(testPath) < slowTest)
    .toSorted(
      (a, b) =>
        Number(isOwn(b.testPath)) - Number(isOwn(a.testPath)) ||
        cost(a.testPath) - cost(b.testPath),
    )
}

const readPassed = (): readonly Passed[] =>
  readdirSync(join(folder, 'passed')).map(
    (name) => JSON.parse(readFileSync(join(folder, 'passed', name), 'utf8')) as Passed, // written by in-tests.ts
  )

const turnOn = (id: number, most: number): void =>
  writeFileSync(join(folder, 'active.json'), JSON.stringify({ id, most }))

/** Vitest over the unit tests, with every mutant's switch in the code; nothing on disk is changed. */
async function start(mutants: readonly Mutant[]): Promise<Runner> {
  const root = resolve('.')
  const vitest = await createVitest(
    {
      config: false,
      root,
      watch: false,
      update: 'none',
      include: ['src/**/*.test.ts'],
      exclude: ['src/**/*.site.test.ts'],
      setupFiles: ['.config/fixed-seed.ts', 'scripts/bench/mutants/in-tests.ts'],
      env: { TZ: 'UTC' },
      testTimeout: 30_000,
      pool: 'threads',
      maxWorkers: 1,
      reporters: [{}],
      // Its key knows nothing of the switches.
      fsModuleCache: false,
    },
    {
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre',
          transform(code, id) {
            const own = mutants.filter(({ file }) => resolve(root, file) === id)
            return own.length > 0 ? { code: withSwitches(code, own), map: null } : undefined
          },
        },
      ],
    },
  )
  return { vitest, specifications: await vitest.globTestSpecifications() }
}
