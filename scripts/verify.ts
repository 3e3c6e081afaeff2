import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'

// `npm run verify`: what CI runs. Every step runs even when one fails, so that one run tells everything;
// the last line is `N passed, N failed`, tests and steps counted together.

const testReport = '.cache/vitest.json'

// Formatting of content is never a reason not to publish, wherever it lies.
const content = process.env['CONTENT_DIR'] || 'content'

/**
 * The steps behind the tests, in two lanes that run side by side: a lane takes one processor. What a step says is printed
 * whole when it is done. `npm test` comes first, alone, for browsers that share a machine are slow to answer.
 */
const lanes: readonly (readonly (readonly [name: string, ...args: string[]])[])[] = [
  [['format:check', '--', `!${content}/**`], ['lint']],
  [['check'], ['check:content', '--', '--publish'], ['build'], ['check:links'], ['check:size']],
]

type Count = { readonly passed: number; readonly failed: number }

const shell = process.platform === 'win32'
const heading = (args: readonly string[]): string => `\n— npm ${args.join(' ')}\n`

/** The tests, which say how far they are. */
function runTests(): boolean {
  const args = ['test', '--', '--report', testReport]
  process.stdout.write(heading(args))
  return spawnSync('npm', args, { stdio: 'inherit', shell }).status === 0
}

type Result = { readonly name: string; readonly passed: boolean }

/** The steps of a lane, one after the other. */
async function runLane(lane: (typeof lanes)[number]): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const step of lane) results.push({ name: step[0], passed: await run(['run', ...step]) })
  return results
}

async function run(args: readonly string[]): Promise<boolean> {
  const child = spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], shell })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk))
  }
  const [status] = (await once(child, 'close')) as [number | null]
  process.stdout.write(`${heading(args)}${Buffer.concat(said).toString()}`)
  return status === 0
}

/** What Vitest counted, else one failure: a run that left no report ran no test. */
async function countTests(succeeded: boolean): Promise<Count> {
  try {
    const report: unknown = JSON.parse(await readFile(testReport, 'utf8'))
    const { numPassedTests: passed, numFailedTests: failed } = report as {
      // Vitest's JSON reporter: https://vitest.dev/guide/reporters.html#json-reporter
      numPassedTests: number
      numFailedTests: number
    }
    // A suite can fail with no failed test, in a hook or an import.
    return { passed, failed: !succeeded && failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

await runCommand(async () => {
  readOptions({ name: 'npm run verify', options: {} })
  const tests = await countTests(runTests())
  const results = (await Promise.all(lanes.map(runLane))).flat()

  const passed = tests.passed + results.filter((result) => result.passed).length
  const failedSteps = results.filter((result) => !result.passed)
  const failed = tests.failed + failedSteps.length
  if (failedSteps.length > 0) {
    process.stdout.write(`\nFailed: ${failedSteps.map(({ name }) => name).join(', ')}\n`)
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})
