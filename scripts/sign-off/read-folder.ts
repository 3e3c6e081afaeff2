import { languageOf } from '../../src/corpus/load.ts'
import { readContent } from '../../src/corpus/read/read.ts'
import { useSiteLanguage } from '../../src/model/site-language.ts'

/** Reads a content folder, and lets what is signed be read in its language. */
export function readFolder(contentDir: string): ReturnType<typeof readContent> {
  const read = readContent(contentDir)
  useSiteLanguage(languageOf(read))
  return read
}
