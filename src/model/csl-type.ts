import { nearest } from './nearest.ts'
import { readingSchema, type CslReading } from './csl-reading.ts'

/** The types of CSL 1.0.2, those of 1.0.1 among them. https://docs.citationstyles.org/en/stable/specification.html */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const
export type CslType = (typeof cslTypes)[number]

/** Types of Zotero’s own format, of BibTeX, of Mendeley and of Crossref, by the type of CSL that is meant. */
const foreignTypes: Readonly<Record<string, CslType>> = {
  audiorecording: 'song',
  blogpost: 'post-weblog',
  bookchapter: 'chapter',
  booksection: 'chapter',
  case: 'legal_case',
  computerprogram: 'software',
  conference: 'paper-conference',
  conferencepaper: 'paper-conference',
  conferenceproceedings: 'paper-conference',
  dictionaryentry: 'entry-dictionary',
  dissertation: 'thesis',
  editedbook: 'book',
  email: 'personal_communication',
  encyclopediaarticle: 'entry-encyclopedia',
  film: 'motion_picture',
  forumpost: 'post',
  gazette: 'legislation',
  generic: 'document',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  instantmessage: 'personal_communication',
  journal: 'article-journal',
  journalarticle: 'article-journal',
  legalcommentary: 'article-journal',
  letter: 'personal_communication',
  magazinearticle: 'article-magazine',
  mastersthesis: 'thesis',
  misc: 'document',
  monograph: 'book',
  newspaperarticle: 'article-newspaper',
  online: 'webpage',
  phdthesis: 'thesis',
  postedcontent: 'article',
  podcast: 'broadcast',
  preprint: 'article',
  presentation: 'speech',
  proceedings: 'book',
  proceedingsarticle: 'paper-conference',
  radiobroadcast: 'broadcast',
  statute: 'legislation',
  techreport: 'report',
  tvbroadcast: 'broadcast',
  unpublished: 'manuscript',
  video: 'motion_picture',
  videorecording: 'motion_picture',
  website: 'webpage',
  workingpaper: 'report',
}

/** The type of a document; a hyphen for an underscore and capitals are let pass, other programs’ types are named. */
export const cslTypeSchema = readingSchema(readType, {
  visible: false,
  type: 'string',
  enum: [...cslTypes],
})

function readType(given: unknown): CslReading<CslType> {
  const words = typeof given === 'string' ? given.trim() : 'no text'
  // What Pandoc writes of an entry without a type.
  if (words === '' || words === 'no-type') return { value: 'document' }
  const type = cslTypes.find((each) => bare(each) === bare(words))
  if (type) return { value: type }
  const near = foreignTypes[bare(words)] ?? nearest(words, cslTypes)
  const mend = near
    ? `Use \`${near}\`, or another type of CSL.`
    : 'Use `webpage`, `report`, `article-newspaper` or another type of CSL; `document` fits anything.'
  return { fault: { must: 'must be a type of CSL', mend } }
}

const bare = (type: string): string => type.toLowerCase().replace(/[-_ ]/g, '')
