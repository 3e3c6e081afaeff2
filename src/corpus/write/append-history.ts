import { parse } from '@humanwhocodes/momoa'
import type { Claim } from '../../model/claim.ts'

/** One line of a claim's history. */
export type HistoryLine = Claim['history'][number]

/**
 * The text of a claim's file with a line added at the end of its history; everything else stays as its
 * writer laid it out. Undefined where the file has no history to add to.
 */
export function appendHistory(text: string, line: HistoryLine): string | undefined {
  const { body } = parse(text, { mode: 'json' })
  if (body.type !== 'Object') return undefined
  const history = body.members.find(
    ({ name }) => name.type === 'String' && name.value === 'history',
  )
  if (history?.value.type !== 'Array') return undefined
  const { elements, loc } = history.value
  const last = elements.at(-1)?.loc.end.offset
  const at = last ?? loc.start.offset + 1
  const added = JSON.stringify(line, undefined, 2)
  return `${text.slice(0, at)}${last === undefined ? '' : ','}${added}${text.slice(at)}`
}
