import { plainOf } from './csl-markup.ts'
import { isBlank, readingSchema, type CslReading } from './csl-reading.ts'
import { longestText } from './id.ts'

const text = { anyOf: [{ type: 'string' }, { type: 'number' }] }

/** A line of text or a number, as a text without markup; several are joined by commas. */
export const cslTextSchema = readingSchema(readText, {
  visible: true,
  anyOf: [...text.anyOf, { type: 'array', items: text }],
})

function readText(given: unknown): CslReading<string | undefined> {
  if (isBlank(given)) return { value: undefined }
  const parts: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (!parts.every((part) => typeof part === 'string' || typeof part === 'number')) {
    return { fault: { must: 'must be a text', mend: 'Write one text in double quotes.' } }
  }
  const words = parts.map((part) => plainOf(String(part))).filter((part) => part !== '')
  if (words.join(', ').length > longestText) {
    const must = `must be no longer than ${longestText} characters`
    return { fault: { must, mend: 'Shorten it; pages show the whole.' } }
  }
  return { value: words.length > 0 ? words.join(', ') : undefined }
}
