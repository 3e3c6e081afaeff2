import { inWords } from '../model/words.ts'
import type { AccessLevel, Source } from '../model/source.ts'
import { sentence } from './sentence.ts'

/** How a source was read, as a reader is told beside every citation. */
export const accessWords: Readonly<Record<AccessLevel, string>> = inWords({
  full: 'read in full',
  part: 'read in part',
  transcription: 'read in somebody’s transcription',
  'second-hand': 'known only as others report it',
})

/** How the writer read a source: `read in part`. The source's page has the writer's own words on it. */
export const sayAccess = ({ custom }: Source): string => accessWords[custom.access.level]

/** Words by which a note of the writer's says the level itself. */
const saysLevel: Readonly<Record<AccessLevel, RegExp>> = {
  full: /\bin full\b|\b(?:whole|entire|all)\b[^.;]*\bread\b|\bread\b[^.;]*\b(?:whole|entire|completely)\b/i,
  part: /\bin part\b|\bparts? (?:of it )?(?:was|were) read\b|\bpartly\b/i,
  transcription: /\btranscri(?:ption|pt|bed)\b/i,
  'second-hand':
    /\bothers(?:['’]| )\s?(?:accounts?|quot|repeat|report|say|tell)|\bknown (?:to us )?(?:only )?(?:as|by|from|in|through)\b|\bsecond[- ]hand\b/i,
}

/**
 * How a source was read, as sentences, with what the writer says of it: the note on the source, or the one on a
 * use of it. What a note says of itself is not said before it.
 */
export function sayAccessInFull(source: Source, note = source.custom.access.note): string {
  const { level } = source.custom.access
  const parts = note && saysLevel[level].test(note) ? [note] : [accessWords[level], note ?? '']
  return parts
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ')
}

/** False for a note on a use of a source that says only how the source was read: `Read as others report it.` */
export const saysMoreThanAccess = (source: Source, note: string): boolean =>
  !saysLevel[source.custom.access.level].test(note) || note.split(/\s+/).length > briefest

const briefest = 6 // words; a longer note adds something
