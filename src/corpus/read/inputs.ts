import { statSync } from 'node:fs'
import { normalize, sep } from 'node:path'
import { Slip } from '../../model/slip.ts'
import { basePathOf } from './base-path.ts'
import { clockOf } from './clock.ts'
import { maskedAddress } from '../../say/masked-address.ts'
import { originOf } from './origin.ts'
import { isTooLong, tooLong } from './too-long.ts'

/** What a build depends on besides its files: folder, address and clock. */
export type BuildInputs = {
  /** The content folder, from the working folder, with forward slashes and none at its end. */
  readonly contentDir: string
  /** Base path of the site, beginning and ending with a slash: `/` or `/repository/`. */
  readonly base: string
  readonly now: Date
  /** True where SOURCE_DATE_EPOCH sets the clock. */
  readonly isClockGiven: boolean
  /** True where what is read is to be published, so that what nobody reviewed is refused. */
  readonly isPublishing: boolean
  /** Origin of the published site, without a slash; undefined where `site.json` is to say it. */
  readonly site: string | undefined
}

/**
 * The inputs of a command, from the environment: CONTENT_DIR, BASE_PATH, SITE_URL, SOURCE_DATE_EPOCH and
 * PUBLISHING, each of which is as good as absent where it is empty. The only reader of these. Throws a slip for a value that
 * cannot be meant, saying which one is.
 */
export function buildInputs(env: NodeJS.ProcessEnv = process.env): BuildInputs {
  return {
    contentDir: folderOf(env['CONTENT_DIR'] || 'content'),
    base: basePathOf(env['BASE_PATH'] ?? ''),
    site: env['SITE_URL'] ? originOf(env['SITE_URL']) : undefined,
    now: clockOf(env['SOURCE_DATE_EPOCH'] ?? ''),
    isClockGiven: Boolean(env['SOURCE_DATE_EPOCH']),
    isPublishing: switchOf('PUBLISHING', env['PUBLISHING'] ?? ''),
  }
}

/** Makes the environment say that what is read next is to be published; for commands, before anything is read. */
export function publish(env: NodeJS.ProcessEnv = process.env): void {
  env['PUBLISHING'] = 'true'
}

function switchOf(name: string, given: string): boolean {
  if (['', 'false', '0'].includes(given)) return false
  if (['true', '1'].includes(given)) return true
  throw new Slip({
    where: `${name}=${given}`,
    what: 'This is neither `true` nor `false`.',
    why: 'It says whether what nobody reviewed is refused.',
    mend: `Set ${name} to \`true\`, or leave it unset.`,
  })
}

/** A folder that is not there is told with the faults of content; this tells what can be no folder at all. */
function folderOf(given: string): string {
  const slip = (what: string, shown = given) =>
    new Slip({
      where: `CONTENT_DIR=${shown}`,
      what,
      why: 'A site is built from a content folder on this machine.',
      mend: 'Name the folder that holds `site.json`, or leave CONTENT_DIR unset for `content`.',
    })
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) {
    throw slip('This is an address, not a folder.', maskedAddress(given))
  }
  if (isTooLong(given)) throw slip(tooLong, `${given.slice(0, 60)}…`)
  if (isFile(given)) {
    throw slip('This is a file, not a folder.')
  }
  return normalize(given)
    .replace(/(?<=.)[/\\]+$/, '')
    .split(sep)
    .join('/')
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
  } catch {
    // Links in a circle, or a folder above that is closed.
    return false
  }
}
