import { mostOf } from '../../model/extremes.ts'
import { overlaps } from '../scene/box.ts'
import { boxOfShape, type SceneMark, type Shape } from '../scene/scene.ts'

/**
 * Marks of the same shapes that follow each other, stand for the same claim at the same status and do not touch, as one: the first shapes
 * of all of them, then the second ones, so that what looks alike stands together and is written once. The picture stays
 * the same, since only what touches covers each other.
 */
export function joinMarks(marks: readonly SceneMark[]): readonly SceneMark[] {
  const runs: SceneMark[][] = []
  for (const mark of marks) {
    const run = runs.at(-1)
    if (run && run.every((other) => isAlike(other, mark) && !touch(other, mark))) run.push(mark)
    else runs.push([mark])
  }
  return runs.flatMap((run) => {
    const [first] = run
    return first ? [{ ...first, shapes: inTurn(run.map(({ shapes }) => shapes)) }] : []
  })
}

const isAlike = (a: SceneMark, b: SceneMark): boolean =>
  a.claim === b.claim && a.status === b.status && kindsOf(a) === kindsOf(b)

const kindsOf = ({ shapes }: SceneMark): string => shapes.map(({ shape }) => shape).join()

const touch = (a: SceneMark, b: SceneMark): boolean =>
  a.shapes.some((one) =>
    b.shapes.some((other) => overlaps(boxOfShape(one), boxOfShape(other), -slack)),
  )

/** The first of each list, then the second of each, and so on. */
const inTurn = (lists: readonly (readonly Shape[])[]): readonly Shape[] =>
  Array.from({ length: mostOf(lists.map(({ length }) => length)) }, (_, i) =>
    lists.flatMap((shapes) => shapes[i] ?? []),
  ).flat()

const slack = 1 // px, half of two strokes: blocks of one bar stand edge to edge
