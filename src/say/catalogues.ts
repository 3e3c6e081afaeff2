import { addCatalogue } from '../model/words.ts'
import { german, type Language } from './german.ts'

/** Every language that readers are spoken to in besides English: another is a file beside `german.ts` and a line here. */
const languages: Readonly<Record<string, Language>> = { de: german }

/** Lets them be spoken. */
export function addCatalogues(): void {
  for (const [tag, language] of Object.entries(languages)) addCatalogue(tag, language)
}
