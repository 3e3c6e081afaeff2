import { overlaps, type Box } from '../scene/box.ts'
import { boxOfShape, boxOfText, type Scene } from '../scene/scene.ts'

/**
 * What is wrong with where the labels of a scene stand: one line for each label that touches a mark,
 * another label, an upright or level line, or the edge; words on an area have to stand inside of it. Empty for every scene a kind may hand on.
 */
export function collisions(scene: Scene): readonly string[] {
  const texts = scene.texts.map((text) => ({ ...text, box: boxOfText(text) }))
  const marks = scene.marks.map(({ shapes }) =>
    shapes.map((shape) => ({ shape, box: boxOfShape(shape) })),
  )
  const lines = scene.guides.filter(({ shape }) => shape === 'line').map(boxOfShape)
  const faults: string[] = []
  texts.forEach(({ text, box, on }, i) => {
    const isInside =
      box.x >= -slack &&
      box.y >= -slack &&
      box.x + box.width <= scene.width + slack &&
      box.y + box.height <= scene.height + slack
    if (!isInside) faults.push(`“${text}” leaves the drawing`)
    for (const other of texts.slice(i + 1))
      if (overlaps(box, other.box, -slack)) faults.push(`“${text}” touches “${other.text}”`)
    if (lines.some((line) => overlaps(box, line, -slack))) faults.push(`“${text}” stands on a line`)
    const ground = on && marks.find((shapes) => shapes.some((each) => isIn(box, each.box)))
    if (on && !ground) faults.push(`“${text}” stands on no area that is large enough`)
    for (const shapes of marks.filter((each) => each !== ground))
      for (const { shape, box: mark } of shapes)
        if (overlaps(box, mark, -slack)) faults.push(`“${text}” touches a ${shape.shape}`)
  })
  return faults
}

/** True where a text may be said to stand on an area: all of it is inside. */
const isIn = (box: Box, area: Box): boolean =>
  box.x >= area.x - slack &&
  box.y >= area.y - slack &&
  box.x + box.width <= area.x + area.width + slack &&
  box.y + box.height <= area.y + area.height + slack

const slack = 0.01 // px, for sums of fractions
