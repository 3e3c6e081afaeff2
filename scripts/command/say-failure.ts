import { Slip } from '../../src/model/slip.ts'
import { SiteUnmade, type Unmade } from '../../src/output/unmade.ts'
import { sayCause } from './cause.ts'
import { errorsOfBundle } from './errors-of-bundle.ts'

type Ways = {
  /** Where an error came from, as `file:line:column`; undefined where nobody knows. */
  readonly placeOf: (error: unknown) => string | undefined
  /** True where somebody asked for the way that an error came. */
  readonly showsStack: boolean
}

/** The variable that asks for it. */
export const stackVariable = 'SHOW_STACK'

/**
 * Why a command failed, for people: each cause once, with its place, what it keeps from being made, and how to see more of
 * what is a fault of the program.
 */
export function sayFailure(error: unknown, ways: Ways): string {
  const said = error instanceof SiteUnmade ? sayUnmade(error.unmade, ways) : sayErrors(error, ways)
  const errors =
    error instanceof SiteUnmade ? error.unmade.map((each) => each.error) : errorsOfBundle(error)
  return ways.showsStack || !errors.some(isOfProgram)
    ? said
    : `${said}\nRun it again with ${stackVariable}=1 to see more.`
}

const mostCauses = 5
const mostAddresses = 3

function sayUnmade(unmade: readonly Unmade[], ways: Ways): string {
  const causes = Map.groupBy(unmade, ({ error, route }) => sayError(error, ways, route))
  const said = [...causes].map(([cause, kept]) =>
    // A disk that is full says nothing about the pages that met it.
    kept.every(({ error }) => isOfSystem(error))
      ? cause
      : `${cause}\n  This keeps ${sayAddresses(kept)} from being made.`,
  )
  return sayFirst(said)
}

/** What was thrown; where that is all that a bundler found, each of it. */
const sayErrors = (error: unknown, ways: Ways): string =>
  sayFirst([...new Set(errorsOfBundle(error).map((each) => sayError(each, ways)))])

function sayFirst(said: readonly string[]): string {
  const more = said.length - mostCauses
  const rest = more > 0 ? [`And ${more} more ${more === 1 ? 'cause' : 'causes'} like these.`] : []
  return [...said.slice(0, mostCauses), ...rest].join('\n')
}

/** A slip and what the system says as they are, anything else at its place. */
function sayError(error: unknown, { placeOf, showsStack }: Ways, otherwise?: string): string {
  const said = `${sayCause(error)}${showsStack ? stackOf(error) : ''}`
  const place = placeOf(error) ?? otherwise
  if (!isOfProgram(error) || place === undefined) return said
  return `${place}  error\n${said.replace(/^(?=.)/gm, '  ')}`
}

/** The lines of a stack, or of a drawing of the source; a slip has none. */
const stackOf = (error: unknown): string =>
  error instanceof Error
    ? [...(error.stack ?? '').matchAll(/^(?: +at | *[\d╭│╰─]).*/gm)]
        .map(([line]) => `\n${line}`)
        .join('')
    : ''

const isOfProgram = (error: unknown): boolean => !(error instanceof Slip) && !isOfSystem(error)

const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error

function sayAddresses(kept: readonly Unmade[]): string {
  const more = kept.length - mostAddresses
  const named = kept.slice(0, more === 1 ? kept.length : mostAddresses)
  const words = named.map(({ address }) => `\`${address}\``)
  if (more > 1) words.push(`${more} more`)
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`
}
