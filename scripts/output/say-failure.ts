import { Slip } from '../../src/model/slip.ts'
import { SiteUnmade, type Unmade } from '../../src/output/unmade.ts'
import { sayCause } from '../command/cause.ts'

/** Where an error came from, as `file:line:column`; undefined where nobody knows. */
type PlaceOf = (error: unknown) => string | undefined

/** Why a site could not be built, for people: each cause once, with its place, and what it keeps from being made. */
export function sayFailure(error: unknown, placeOf: PlaceOf): string {
  return error instanceof SiteUnmade ? sayUnmade(error.unmade, placeOf) : sayError(error, placeOf)
}

const mostCauses = 5
const mostAddresses = 3

function sayUnmade(unmade: readonly Unmade[], placeOf: PlaceOf): string {
  const causes = Map.groupBy(unmade, ({ error, route }) => sayError(error, placeOf, route))
  const said = [...causes].map(([cause, kept]) =>
    // A disk that is full says nothing about the pages that met it.
    kept.every(({ error }) => isOfSystem(error))
      ? cause
      : `${cause}\n  This keeps ${sayAddresses(kept)} from being made.`,
  )
  const more = said.length - mostCauses
  const rest = more > 0 ? [`And ${more} more ${more === 1 ? 'cause' : 'causes'} like these.`] : []
  return [...said.slice(0, mostCauses), ...rest].join('\n')
}

/** A slip and what the system says as they are, anything else at its place. */
function sayError(error: unknown, placeOf: PlaceOf, otherwise?: string): string {
  const cause = sayCause(error)
  const place = placeOf(error) ?? otherwise
  if (error instanceof Slip || isOfSystem(error) || place === undefined) return cause
  return `${place}  error\n${cause.replace(/^(?=.)/gm, '  ')}`
}

const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error

function sayAddresses(kept: readonly Unmade[]): string {
  const more = kept.length - mostAddresses
  const named = kept.slice(0, more === 1 ? kept.length : mostAddresses)
  const words = named.map(({ address }) => `\`${address}\``)
  if (more > 1) words.push(`${more} more`)
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`
}
