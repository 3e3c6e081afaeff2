import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'

// `npm run verify`: what CI runs. Every step runs even when one fails, so that one run tells everything;
// the last line is `N passed, N failed`, tests and steps counted together.

const testReport = '.cache/vitest.json'

/** Steps in the order a person would want to hear of them. `npm test` comes with its own counts. */
const steps: readonly (readonly [name: string, ...args: string[]])[] = [
  ['format:check'],
  ['lint'],
  ['check'],
  ['check:content', '--', '--publish'],
  ['build'],
  ['check:links'],
  ['check:size'],
]

type Count = { readonly passed: number; readonly failed: number }

function run(args: readonly string[]): boolean {
  process.stdout.write(`\n— npm ${args.join(' ')}\n`)
  return (
    spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  )
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
  const tests = await countTests(run(['test', '--', '--report', testReport]))
  const results = steps.map((step) => ({ name: step[0], passed: run(['run', ...step]) }))

  const passed = tests.passed + results.filter((result) => result.passed).length
  const failedSteps = results.filter((result) => !result.passed)
  const failed = tests.failed + failedSteps.length
  if (failedSteps.length > 0) {
    process.stdout.write(`\nFailed: ${failedSteps.map(({ name }) => name).join(', ')}\n`)
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})
