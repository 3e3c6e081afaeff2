import type { AccessLevel, Source } from '../../model/source.ts'

const levels: Readonly<Record<AccessLevel, string>> = {
  full: 'read in full',
  part: 'read in part',
  transcription: 'read in a transcription',
  'second-hand': 'known only as others report it',
}

/** How the writer read a source: `read in part`. The source's page has the writer's own words on it. */
export const sayAccessLevel = ({ custom }: Source): string => levels[custom.access.level]
