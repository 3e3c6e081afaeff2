import { forReaders } from '../../model/site-language.ts'
import { t } from '../../model/words.ts'

/**
 * What straight quotation marks are set as: those of the site’s language, as its catalogue has them around
 * words. Single ones stay as in English, where the closing one is the apostrophe as well.
 */
export function straightQuotes() {
  const around = forReaders(() => t('“{words}”'))
  const [open = '“', close = '”'] = around.split('{words}')
  return {
    openingQuotes: { double: open, single: '‘' },
    closingQuotes: { double: close, single: '’' },
  }
}
