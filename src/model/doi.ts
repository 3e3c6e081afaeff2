import { isBlank, readingSchema, type CslReading } from './csl-reading.ts'

/** A DOI without the address or the letters before it, `10.5555/12345678`. https://www.doi.org/the-identifier/resources/handbook */
export const doiSchema = readingSchema(readDoi, { visible: false, type: 'string' })

function readDoi(given: unknown): CslReading<string | undefined> {
  if (isBlank(given)) return { value: undefined }
  const written = String(given).trim()
  const [, address, doi] = form.exec(written) ?? []
  if (doi) return { value: address ? unescaped(doi) : doi }
  const mend = 'Write it as the document gives it, or put what it is into `note`.'
  return { fault: { must: 'must be a DOI such as 10.5555/12345678', mend } }
}

const form =
  /^(?:doi:? ?|((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/))?(10\.\d{4,9}(?:\.\d+)*\/\S+)$/i

function unescaped(doi: string): string {
  try {
    return decodeURIComponent(doi)
  } catch {
    return doi // a percent sign of its own
  }
}

/** The address a DOI leads to. Characters that end a path or are none of an address are escaped. */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
