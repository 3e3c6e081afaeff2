/** Where a text stops being JSON, and what should stand there. */
export type JsonStop = {
  readonly offset: number
  /** `end` where the whole value is read; `quote` where a text begins whose line does not close it. */
  readonly wants: 'value' | 'key' | 'colon' | 'comma' | 'end' | 'quote'
  /** The character before it that means something; empty at the start. */
  readonly before: string
  /** The bracket that is open there, and where it stands. */
  readonly open: { readonly bracket: string; readonly offset: number } | undefined
}

const token =
  /[ \t\r\n]+|"(?:[^"\\\r\n]|\\[^\r\n])*"?|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[[\]{}:,]/y

/** Reads a text as JSON up to the first thing that cannot stand where it stands; undefined where it reads it whole. */
export function jsonStop(text: string): JsonStop | undefined {
  const open: { readonly bracket: string; readonly offset: number }[] = []
  let wants: JsonStop['wants'] = 'value'
  let before = ''
  let offset = 0
  const stop = (instead = wants): JsonStop => ({
    offset,
    wants: instead,
    before,
    open: open.at(-1),
  })
  const afterValue = () => (open.length > 0 ? 'comma' : 'end')
  while (offset < text.length) {
    token.lastIndex = offset
    const found = token.exec(text)?.[0]
    if (found === undefined) return stop()
    if (/^\s/.test(found)) {
      offset += found.length
      continue
    }
    const inside = open.at(-1)?.bracket
    const isText = found.startsWith('"')
    if (isText && (found.length === 1 || !/(?<!\\)(?:\\\\)*"$/.test(found.slice(1))))
      return stop('quote')
    if (found === '}' || found === ']') {
      const closes = found === '}' ? '{' : '['
      const isEmpty = before === closes && wants !== 'colon'
      if (inside !== closes || (wants !== 'comma' && !isEmpty)) return stop()
      open.pop()
      wants = afterValue()
    } else if (found === ':') {
      if (wants !== 'colon') return stop()
      wants = 'value'
    } else if (found === ',') {
      if (wants !== 'comma') return stop()
      wants = inside === '{' ? 'key' : 'value'
    } else if (wants === 'key') {
      if (!isText) return stop()
      wants = 'colon'
    } else if (wants !== 'value') {
      return stop()
    } else if (found === '{' || found === '[') {
      open.push({ bracket: found, offset })
      wants = found === '{' ? 'key' : 'value'
    } else {
      wants = afterValue()
    }
    before = found.at(-1) ?? ''
    offset += found.length
  }
  return wants === 'end' ? undefined : stop()
}
