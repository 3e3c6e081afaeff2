import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'

/** What a build depends on besides its files: folder, address and clock. */
export type BuildInputs = {
  /** The content folder, from the working folder. */
  readonly contentDir: string
  /** Base path of the site, beginning and ending with a slash: `/` or `/repository/`. */
  readonly base: string
  readonly now: Date
  /** Origin of the published site; undefined where `site.json` is to say it. */
  readonly site: string | undefined
}

/** The inputs of this build, from the environment: CONTENT_DIR, BASE_PATH, SITE_URL, SOURCE_DATE_EPOCH. */
export function buildInputs(env: NodeJS.ProcessEnv = process.env): BuildInputs {
  return {
    contentDir: env['CONTENT_DIR'] || 'content',
    base: baseOf(env['BASE_PATH'] ?? ''),
    now: clockOf(env['SOURCE_DATE_EPOCH']),
    site: env['SITE_URL'] || undefined,
  }
}

/** A base path with a slash at both ends: `a/b` is `/a/b/`, nothing is `/`. */
export function baseOf(path: string): string {
  const segments = path.split('/').filter(Boolean)
  return segments.length > 0 ? `/${segments.join('/')}/` : '/'
}

/** Seconds since 1970 as a clock; else the last commit's time, else the present. */
function clockOf(epoch: string | undefined): Date {
  const seconds = epoch || lastCommit()
  if (seconds === undefined) return new Date()
  if (!/^\d{1,11}$/.test(seconds)) throw new Error(`invalid SOURCE_DATE_EPOCH: ${seconds}`)
  return new Date(Number(seconds) * 1000)
}

function lastCommit(): string | undefined {
  try {
    const options = { stdio: ['ignore', 'pipe', 'ignore'] } satisfies ExecFileSyncOptions
    return String(execFileSync('git', ['log', '-1', '--format=%ct'], options)).trim() || undefined
  } catch {
    return undefined // no git, or no commit: a downloaded copy
  }
}
