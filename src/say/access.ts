import type { AccessLevel, Source } from '../model/source.ts'

/** How a source was read, as a reader is told beside every citation. */
export const accessWords: Readonly<Record<AccessLevel, string>> = {
  full: 'read in full',
  part: 'read in part',
  transcription: 'read in somebody’s transcription',
  'second-hand': 'known only as others report it',
}

/** How the writer read a source: `read in part`. The source's page has the writer's own words on it. */
export const sayAccess = ({ custom }: Source): string => accessWords[custom.access.level]
