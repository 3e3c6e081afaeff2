import { t } from '../../model/words.ts'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Drawing } from '../../charts/data/drawing.ts'
import { statuses, type Status } from '../../model/status.ts'
import { sayCount } from '../../say/count.ts'

/** What a reader may ask for, as `reading.css` has it, with the weakest status that is still shown. */
const choices = [
  { read: 'facts', weakest: 'fact', words: 'a fact' },
  { read: 'estimates', weakest: 'estimate', words: 'an estimate' },
] as const satisfies readonly { readonly weakest: Status; readonly [key: string]: string }[]

/**
 * For each choice of how far to read, how many marks of a drawing are weaker and are drawn as outlines; styles show
 * the line of the choice that is made. None where all marks are firm enough.
 */
export function heldLines({ marks }: Drawing): readonly Element[] {
  return choices.flatMap(({ read, weakest, words }) => {
    const weaker = marks.filter((status) => statuses.indexOf(status) > statuses.indexOf(weakest))
    if (weaker.length === 0) return []
    const all = weaker.length === marks.length
    const said = all
      ? t('No mark of this figure stands as firmly as {status}: {marks} in outline.', {
          status: t(words),
          marks: sayCount(marks.length, 'mark'),
        })
      : t('{marks} of {all}, weaker than {status}, in outline.', {
          marks: sayCount(weaker.length, 'mark'),
          all: marks.length,
          status: t(words),
        })
    return [h('p.figure-held', { dataFor: read }, said)]
  })
}
