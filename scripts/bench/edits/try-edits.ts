import { recallArticles } from '../../../src/corpus/gather/recall.ts'
import { buildCorpus, type Read } from '../../../src/corpus/load.ts'
import type { Message, RuleId } from '../../../src/model/message.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'

/**
 * What becomes of an edit: refused while it is written; refused where it is published, until it is signed off;
 * told and published; published in silence; or it no longer applies, which is a fault of the set.
 */
export const fates = ['refused', 'sign-off', 'warned', 'silent', 'stale'] as const
export type Fate = (typeof fates)[number]

export type Tried = {
  readonly edit: Edit
  readonly fate: Fate
  /** What is told of it and not of the content as it is. */
  readonly messages: readonly Message[]
}

export type Inputs = { readonly now: Date; readonly base: string }

/** Makes an edit by itself, in memory, and asks what publishes what it makes of it; what did not change is not read again. */
export function editJudge(read: Read, inputs: Inputs): (edit: Edit) => Tried {
  const readArticle = recallArticles()
  const check = (files: Read['files']) =>
    buildCorpus({ ...read, files }, { ...inputs, readArticle, isPublishing: true }).messages
  const known = new Set(check(read.files).map(keyOf))
  return (edit) => {
    const files = applyEdit(read.files, edit)
    const messages = files ? check(files).filter((message) => !known.has(keyOf(message))) : []
    return { edit, fate: files ? fateOf(messages) : 'stale', messages }
  }
}

/** What only what publishes refuses; to whom writes these are warnings. */
const ofReviews: ReadonlySet<RuleId> = new Set([
  'sentence-is-reviewed',
  'record-is-reviewed',
  'basis-is-reviewed',
])

function fateOf(messages: readonly Message[]): Fate {
  const errors = messages.filter(({ severity }) => severity === 'error')
  if (errors.some(({ rule }) => !ofReviews.has(rule))) return 'refused'
  if (errors.length > 0) return 'sign-off'
  return messages.length > 0 ? 'warned' : 'silent'
}

/** A message without its place, which moves with the text. */
const keyOf = ({ rule, what, place }: Message): string => `${rule} ${place.file} ${what}`
