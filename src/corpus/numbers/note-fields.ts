import { cslFields, foreignFields } from '../../model/csl-fields.ts'

/** What reference managers keep in a note beside the fields of CSL and their own. */
const further = [
  'citation key',
  'page version id',
  'arxiv',
  'pmid',
  'pmcid',
  'jstor',
  'oclc',
  'ads bibcode',
  'mr number',
  'zbl',
]

/** Longest first, so that `original date` is not taken for `date`. */
const names = [...cslFields, ...Object.keys(foreignFields), ...further]
  .map((name) => name.toLowerCase().replaceAll('-', ' '))
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', String.raw`\.`).replaceAll(' ', '[ -]'))
const name = new RegExp(String.raw`(?<=^|\s)(?:${names.join('|')}|tex\.[\w-]+):\s*`, 'iu')

const longest = 3 // words of a field: a date, a number, a name; more may be a sentence

/**
 * True for a note that holds nothing but fields, as programs write them that have no other place for them:
 * `Original Date: 1950`, one behind the other. They are of the title page, and no words of ours.
 */
export function isFieldsOnly(note: string): boolean {
  const [before = '', ...values] = note.split(name)
  return (
    before === '' &&
    values.length > 0 &&
    values.every((value) => value !== '' && value.trim().split(/\s+/).length <= longest)
  )
}
