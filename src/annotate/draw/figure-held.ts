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
export function heldLines({ wide }: Drawing): readonly Element[] {
  const marks = statusesOf(wide)
  return choices.flatMap(({ read, weakest, words }) => {
    const weaker = marks.filter((status) => statuses.indexOf(status) > statuses.indexOf(weakest))
    if (weaker.length === 0) return []
    const all = weaker.length === marks.length
    const said = all
      ? `No mark of this figure stands as firmly as ${words}: ${sayCount(marks.length, 'mark')} in outline.`
      : `${sayCount(weaker.length, 'mark')} of ${marks.length}, weaker than ${words}, in outline.`
    return [h('p.figure-held', { dataFor: read }, said)]
  })
}

/** The status of each mark of a drawing, in its order. */
function statusesOf(element: Element): readonly Status[] {
  const own = statuses.find((status) => status === element.properties['dataStatus'])
  if (own) return [own]
  return element.children.flatMap((child) => (child.type === 'element' ? statusesOf(child) : []))
}
