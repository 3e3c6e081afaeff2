import { sayDiff } from '../../src/anchor/word-diff.ts'
import type { Corpus } from '../../src/model/records.ts'
import type { Edit } from '../../src/review/article/compare-review.ts'
import { sayChange, sayEdit, type OpenEdit } from '../../src/review/article/say-edit.ts'
import { sayTouched } from './touched.ts'

export type HarmlessEdit = Extract<Edit, { readonly state: 'harmless' }>

/** An edit that nobody reviewed: where it stands, its words or their diff, and what it touches. */
export function sayOpenEdit(edit: OpenEdit, corpus: Corpus, colour: boolean): string {
  const place = edit.state === 'removed' ? edit.near?.placeAt(0) : edit.sentence.placeAt(0)
  const where = place ? `${place.file}:${place.line}:${place.column}` : ''
  const bound = edit.state === 'removed' ? edit.line.bound : edit.sentence.bound
  const words = edit.state === 'changed' ? sayChange(edit, { colour }) : ''
  return [
    `  ${where}  ${edit.state}`,
    `    ${words || sayEdit(edit)}`,
    ...sayTouched(bound, corpus).map((line) => `      ${line}`),
  ].join('\n')
}

/** An edit that is proven harmless: its proofs, and its words. */
export const sayHarmlessEdit = ({ by, sentences, judged }: HarmlessEdit, colour: boolean): string =>
  `  harmless, by ${by.join(', ')}\n    ${sayDiff(judged.words.diff, { colour }) || (sentences[0]?.text ?? '')}`
