import { addCatalogue, type Catalogue } from '../model/words.ts'
import { useSiteLanguage } from '../model/site-language.ts'

export { t } from '../model/words.ts'

// Scripts say what the page says: where that is another language than English, the page brings their words along.
const brought = document.querySelector('#script-words')?.textContent
if (brought) {
  const { lang } = document.documentElement
  addCatalogue(lang, JSON.parse(brought) as Catalogue) // the build wrote it
  useSiteLanguage(lang)
}
