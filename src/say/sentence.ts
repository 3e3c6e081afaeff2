/** A text's first letter made a capital, unless it stands inside an isolate. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** A label within a sentence: its first word small where it is no name but an article or a number, `the UN’s annex`. */
export const midSentence = (label: string): string =>
  label.replace(
    /^(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|All|Both|Some|Several|Other|Our|Its|Their)(?= )/,
    (word) => word.toLowerCase(),
  )

/** Words with a capital at the start and a full stop at the end. */
export const sentence = (words: string): string => `${capital(words)}${stopAfter(words)}`

/** The full stop behind words, which need none where they end in one of their own. */
export const stopAfter = (words: string): '' | '.' => (/[.!?]$/.test(words) ? '' : '.')
