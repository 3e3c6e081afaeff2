import type { NounForms } from '../model/noun-forms.ts'
import type { Site } from '../model/site.ts'
import { t } from '../model/words.ts'

/** What the entries of data/incidents.json are called on this site. */
export const itemNoun = ({ items }: Pick<Site, 'items'>): NounForms =>
  items ?? { one: t('item'), many: t('items') }

/** The head of the column that names them. */
export const itemHeading = ({ items }: Pick<Site, 'items'>): string => items?.heading ?? t('What')
