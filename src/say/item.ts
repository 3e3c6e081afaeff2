import type { NounForms } from '../model/noun-forms.ts'
import type { Site } from '../model/site.ts'

/** What the entries of data/incidents.json are called on this site. */
export const itemNoun = ({ items }: Pick<Site, 'items'>): NounForms =>
  items ?? { one: 'item', many: 'items' }

/** The head of the column that names them. */
export const itemHeading = ({ items }: Pick<Site, 'items'>): string => items?.heading ?? 'What'
