import { Slip } from '../../model/slip.ts'
import { maskedAddress } from '../../say/masked-address.ts'

/**
 * A base path with a slash at both ends: `a/b` is `/a/b/`, nothing is `/`. Throws a slip for what is no path
 * of an address, or one that servers and browsers would not read alike.
 */
export function basePathOf(given: string): string {
  const segments = given.split('/').filter(Boolean)
  const fault = faultOf(given, segments)
  if (fault) {
    const shown = addressIn(given) ? maskedAddress(given) : given
    throw new Slip({ where: `BASE_PATH=${shown}`, ...fault })
  }
  return withSlashes(segments)
}

const withSlashes = (segments: readonly string[]): string =>
  segments.length > 0 ? `/${segments.join('/')}/` : '/'

type Fault = { readonly what: string; readonly why: string; readonly mend: string }

function faultOf(given: string, segments: readonly string[]): Fault | undefined {
  const address = addressIn(given)
  if (address) {
    const path = withSlashes(address.pathname.split('/').filter(Boolean))
    return {
      what: 'This is an address, not a path.',
      why: 'BASE_PATH is only what follows the host; links would lead to a folder named like a host.',
      mend: `Set \`SITE_URL=${address.origin}\` and \`BASE_PATH=${path}\`.`,
    }
  }
  const last = segments.at(-1) ?? ''
  if (/^[a-z]:[/\\]/i.test(given)) {
    return {
      what: 'This is a path of this machine, not of an address.',
      why: 'Some shells on Windows turn a value that begins with a slash into one.',
      mend: `Write it without the slash: \`BASE_PATH=${last.split('\\').at(-1) ?? ''}\`.`,
    }
  }
  const [path = ''] = given.split(/[?#]/)
  if (path !== given) {
    return {
      what: 'A base path ends before the `?` or `#` of an address.',
      why: 'What stands behind them names no folder on a server.',
      mend: `Set \`BASE_PATH=${withSlashes(path.split('/').filter(Boolean))}\`.`,
    }
  }
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    return {
      what: 'A base path does not climb with `.` or `..`.',
      why: 'Browsers resolve these before they ask, so the pages would be sought elsewhere.',
      mend: 'Write the path as the browser shows it, as in `BASE_PATH=/explainer/`.',
    }
  }
  const odd = /[^\w.~/-]/u.exec(given)?.[0]
  if (odd === undefined) return undefined
  const what = /\s/.test(odd) ? 'A base path holds no space.' : `A base path holds no \`${odd}\`.`
  return {
    what,
    why: 'Servers and browsers write such characters in different ways, and links would miss.',
    mend: 'Use letters from a to z, digits, `.`, `-`, `_` and `~`, as in `BASE_PATH=/explainer/`.',
  }
}

/** The address somebody gave for a path: one with a scheme, or with the host that GitHub publishes under. */
function addressIn(given: string): URL | undefined {
  if (/^https?:/i.test(given)) return URL.canParse(given) ? new URL(given) : undefined
  const bare = given.replace(/^\/+/, '')
  return /^[\w-]+\.github\.io(?:\/|$)/i.test(bare) ? new URL(`https://${bare}`) : undefined
}
