import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { Slip } from '../../model/slip.ts'

/**
 * Seconds since 1970 as a clock; where none are given the last commit's time, else the present. Throws a
 * slip for what is no whole number of seconds. See https://reproducible-builds.org/specs/source-date-epoch/.
 */
export function clockOf(given: string): Date {
  const seconds = given || lastCommit()
  if (seconds === undefined) return new Date()
  if (/^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000)
  throw new Slip({
    where: `SOURCE_DATE_EPOCH=${given}`,
    what: /^\d{12,14}$/.test(given)
      ? 'This looks like milliseconds since 1970.'
      : 'This is no whole number of seconds since 1970.',
    why: 'It is the clock of the build: reviews fall due and pages are dated by it.',
    mend: /^\d{12,14}$/.test(given)
      ? `Set \`SOURCE_DATE_EPOCH=${given.slice(0, -3)}\`.`
      : 'Set it to seconds, as in `SOURCE_DATE_EPOCH=1795478400`, or leave it unset.',
  })
}

function lastCommit(): string | undefined {
  try {
    const options = { stdio: ['ignore', 'pipe', 'ignore'] } satisfies ExecFileSyncOptions
    return String(execFileSync('git', ['log', '-1', '--format=%ct'], options)).trim() || undefined
  } catch {
    return undefined // no git, or no commit: a downloaded copy
  }
}
