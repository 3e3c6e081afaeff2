import fc from 'fast-check'
import type { Element, Properties } from 'hast'
import { s } from 'hastscript'
import { expect, test } from 'vitest'
import { foldAttributes } from './fold-attributes.ts'

const anyShape = fc
  .record(
    {
      fill: fc.constantFrom('none', 'red', 'black'),
      stroke: fc.constantFrom('none', 'red', 'blue'),
      strokeWidth: fc.constantFrom(1, 2),
      strokeDasharray: fc.constantFrom('7 5', '4 3'),
    },
    { requiredKeys: [] },
  )
  .map((look) => s('rect', look))
const anyGroup = fc
  .array(
    fc.oneof(
      anyShape,
      fc.array(anyShape).map((shapes) => s('g', shapes)),
    ),
  )
  .map((children) => s('g', children))

/** What each shape looks like with all that it is handed down. */
function looksIn(element: Element, handedDown: Properties): readonly string[] {
  const own = { ...handedDown, ...element.properties }
  if (element.tagName === 'g')
    return element.children.flatMap((child) =>
      child.type === 'element' ? looksIn(child, own) : [],
    )
  const { fill = 'black', stroke = 'none', strokeWidth = 1, strokeDasharray = 'none' } = own
  return [
    [fill, stroke, ...(stroke === 'none' ? [] : [strokeWidth, strokeDasharray])].map(String).join(),
  ]
}

const countOf = (element: Element): number =>
  Object.keys(element.properties).length +
  element.children.reduce((sum, child) => sum + (child.type === 'element' ? countOf(child) : 0), 0)

test('every shape looks as it did', () => {
  fc.assert(
    fc.property(anyGroup, (group) => {
      expect(looksIn(foldAttributes(group), {})).toEqual(looksIn(group, {}))
    }),
  )
})

test('what all shapes have in common is said once', () => {
  const red = { fill: 'red', stroke: 'blue' }
  const folded = foldAttributes(s('g', [s('path', red), s('g', [s('path', red), s('path', red)])]))
  expect(folded.properties).toEqual(red)
  expect(countOf(folded)).toBe(2)
})
