import { parse, type MemberNode, type ObjectNode } from '@humanwhocodes/momoa'

/**
 * The text of `sources.json` with the digest of a source's extract in its `custom.extract`; everything else stays as
 * its writer laid it out. Undefined where there is no such source or it has no `custom`.
 */
export function signExtract(text: string, source: string, sha256: string): string | undefined {
  const { body } = parse(text, { mode: 'json' })
  if (body.type !== 'Array') return undefined
  for (const { value } of body.elements) {
    if (value.type !== 'Object' || stringOf(memberOf(value, 'id')) !== source) continue
    const custom = memberOf(value, 'custom')?.value
    if (custom?.type !== 'Object') return undefined
    const extract = memberOf(custom, 'extract')?.value
    const known = extract?.type === 'Object' ? memberOf(extract, 'sha256')?.value : undefined
    if (known) return spliced(text, known.loc.start.offset, known.loc.end.offset, `"${sha256}"`)
    if (extract)
      return spliced(text, extract.loc.start.offset, extract.loc.end.offset, said(sha256))
    return added(text, custom, `"extract": ${said(sha256)}`)
  }
  return undefined
}

const said = (sha256: string): string => `{ "sha256": "${sha256}" }`

/** A member more at the end of an object, laid out as the one before it. */
function added(text: string, { members, loc }: ObjectNode, member: string): string {
  const last = members.at(-1)
  if (!last) return spliced(text, loc.start.offset, loc.end.offset, `{ ${member} }`)
  const before = members.at(-2)?.loc.end.offset ?? loc.start.offset
  const space = /\s*$/.exec(text.slice(before, last.loc.start.offset))?.[0] ?? ' '
  return spliced(text, last.loc.end.offset, last.loc.end.offset, `,${space}${member}`)
}

const spliced = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end)

const memberOf = (node: ObjectNode, key: string): MemberNode | undefined =>
  node.members.find(({ name }) => name.type === 'String' && name.value === key)

const stringOf = (member: MemberNode | undefined): string | undefined =>
  member?.value.type === 'String' ? member.value.value : undefined
