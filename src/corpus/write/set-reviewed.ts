import { parse } from '@humanwhocodes/momoa'

/** The text of a claim's file with another day of review; everything else stays as its writer laid it out. */
export function setReviewed(text: string, day: string): string {
  const { body } = parse(text, { mode: 'json' })
  const reviewed =
    body.type === 'Object'
      ? body.members.find(({ name }) => name.type === 'String' && name.value === 'reviewed')
      : undefined
  if (!reviewed) return text
  const { start, end } = reviewed.value.loc
  return `${text.slice(0, start.offset)}${JSON.stringify(day)}${text.slice(end.offset)}`
}
