import type { PastValues, Corpus } from '../../model/records.ts'

/** A kind of record of a content folder, or what was signed off of its articles. */
export type Collection = Exclude<keyof Corpus, keyof PastValues> | 'annotations'
