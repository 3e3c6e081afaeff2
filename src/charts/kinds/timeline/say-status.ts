import type { Event } from '../../../model/event.ts'
import { statusFaces } from '../../../model/status.ts'
import { statusWord } from '../../../say/status.ts'

/** Facts go without saying; what is weaker says so, with its glyph. */
export function sayStatus({ status }: Event): string {
  return status === 'fact' ? '' : `${statusFaces[status].glyph}\u00a0${statusWord(status)}`
}
