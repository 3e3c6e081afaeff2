import type { AccessLevel, Source } from '../model/source.ts'

const levels: Readonly<Record<AccessLevel, string>> = {
  full: 'read in full',
  part: 'read in part',
  transcription: 'read in a transcription',
  'second-hand': 'known only as others report it',
}

/** The level alone: `read in part`. */
export const sayAccessLevel = ({ custom }: Source): string => levels[custom.access.level]

/** How the writer read a source, in words: `read in part: the summary only`. */
export function sayAccess({ custom }: Source): string {
  const { level, note } = custom.access
  return note ? `${levels[level]} (${note.replace(/\.$/, '')})` : levels[level]
}
