import { holdsHidden } from '../../src/corpus/read/plain-text.ts'
import { Slip } from '../../src/model/slip.ts'

const longest = 2000 // characters, as of every text of the content

/** A slip for a text that a command is to write into content, and that the check would refuse there. */
export function judgeText(named: string, text = ''): void {
  if (holdsHidden(text)) {
    throw new Slip(
      `${named} holds a line break or a character that shows nothing: type it anew, in one line.`,
    )
  }
  if (text.length > longest) {
    throw new Slip(
      `${named} has ${text.length} characters, and ${longest} are the most: shorten it.`,
    )
  }
}
