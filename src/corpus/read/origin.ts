import { isHostName } from '../../model/host.ts'
import { Slip } from '../../model/slip.ts'
import { maskedAddress } from '../../say/masked-address.ts'

/**
 * The origin that an address names, without a slash at its end: `https://example.org`. Throws a slip for an
 * address without a scheme, and for one that is more than an origin.
 */
export function originOf(given: string): string {
  const fault = faultOf(given)
  if (fault) {
    const why = 'Feeds, cards and canonical links are made of it, and lead nowhere if it is wrong.'
    throw new Slip({ where: `SITE_URL=${maskedAddress(given)}`, why, ...fault })
  }
  return new URL(given).origin
}

type Fault = { readonly what: string; readonly mend: string }

function faultOf(given: string): Fault | undefined {
  if (given.includes('@')) return signInFault(given)
  if (/\s/.test(given)) return { what: 'An address holds no space.', mend: example }
  if (/^\w[\w.-]*(?::\d+)?(?:[/?#]|$)/.test(given)) {
    const scheme = /^(?:localhost|127\.|0\.0\.0\.0)/.test(given) ? 'http' : 'https'
    const whole = `${scheme}://${given}`
    const mend = URL.canParse(whole) ? `Set ${asTwo(new URL(whole))}.` : example
    return { what: 'This address has no scheme.', mend }
  }
  // Browsers make an address of one that lacks slashes, or has too many.
  const isWritten = !/^https?:(?!\/\/[^/])/i.test(given)
  if (!isWritten || !URL.canParse(given)) return { what: 'This is no address.', mend: example }
  const url = new URL(given)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { what: `Readers reach no site by \`${url.protocol}\`.`, mend: example }
  }
  if (!isHostName(url.hostname)) {
    return { what: `\`${url.hostname}\` is the name of no host.`, mend: example }
  }
  if (url.pathname !== '/') {
    return {
      what: `This address holds the path \`${url.pathname}\`, which belongs into BASE_PATH.`,
      mend: `Set ${asTwo(url)}.`,
    }
  }
  if (given.includes('?') || given.includes('#')) {
    return {
      what: 'An origin ends before the `?` or `#` of an address.',
      mend: `Set ${asTwo(url)}.`,
    }
  }
  return undefined
}

/** An address with an `@` somewhere: wherever it stands, nothing before it is repeated where logs are read. */
function signInFault(given: string): Fault {
  const what = 'This address holds a name or a password, which would be published.'
  const rest = given.replace(/^(http:)?.*@/is, (_, http?: string) => `${http ?? 'https:'}//`)
  const isHost =
    URL.canParse(given) && URL.canParse(rest) && new URL(given).host === new URL(rest).host
  return { what, mend: isHost ? `Set ${asTwo(new URL(rest))}.` : example }
}

const example = 'Write it as in `SITE_URL=https://example.org`.'

/** An address as the two variables that say it. */
const asTwo = ({ origin, pathname }: URL): string =>
  pathname === '/'
    ? `\`SITE_URL=${origin}\``
    : `\`SITE_URL=${origin}\` and \`BASE_PATH=${pathname.replace(/\/*$/, '/')}\``
