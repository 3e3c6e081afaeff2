import { addCatalogue } from '../model/words.ts'
import { german } from './german.ts'

/** Lets every language be spoken that has a catalogue: another is a file beside `german.ts` and a line here. */
export function addCatalogues(): void {
  addCatalogue('de', german)
}
