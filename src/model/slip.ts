import { oneLine, ownLines } from './one-line.ts'

/** What is wrong with how a command was called, told in four lines like a message about content. */
export type SlipWords = {
  /** The variable, option, file or folder at fault, as the person named it. */
  readonly where: string
  /** What is wrong, in a full sentence. */
  readonly what: string
  /** Why it matters, in a full sentence. */
  readonly why: string
  /** What to do; never anything that loses data. */
  readonly mend: string
}

/**
 * A mistake of whoever runs a command, not a fault of the program: its message is printed as it stands, in
 * one line or in four, and the command ends with exit code 1.
 */
export class Slip extends Error {
  constructor(words: string | SlipWords) {
    super(typeof words === 'string' ? ownLines(words) : sayWords(words))
    this.name = 'Slip'
    // Astro and Vitest print stacks, and one tells nothing to a person who mistyped a variable.
    this.stack = this.message
  }
}

const sayWords = ({ where, what, why, mend }: SlipWords): string =>
  [`${where}  error`, `  ${what}`, `  ${why}`, `  ${mend}`].map(oneLine).join('\n')
