import { holdsHidden } from '../../src/corpus/read/plain-text.ts'
import { longestText } from '../../src/model/id.ts'
import { Slip } from '../../src/model/slip.ts'

/** A slip for a text that a command is to write into content, and that the check would refuse there. */
export function judgeText(named: string, text = ''): void {
  if (holdsHidden(text)) {
    throw new Slip(
      `${named} holds a line break or a character that shows nothing: type it anew, in one line.`,
    )
  }
  if (text.length > longestText) {
    throw new Slip(
      `${named} has ${text.length} characters, and ${longestText} are the most: shorten it.`,
    )
  }
}
