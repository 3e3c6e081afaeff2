/** A text's first letter made a capital, unless it stands inside an isolate. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** Words with a capital at the start and a full stop at the end. */
export function sentence(words: string): string {
  return `${capital(words)}${/[.!?]$/.test(words) ? '' : '.'}`
}
