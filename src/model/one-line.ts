/** Text for a terminal: what would command it, break the line or turn the words around it is written as `U+FFFD`. */
export const oneLine = (text: string): string => text.replaceAll(commands, '\uFFFD')

/** The same of a text of several lines. */
export const ownLines = (text: string): string => text.split('\n').map(oneLine).join('\n')

const commands = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu
