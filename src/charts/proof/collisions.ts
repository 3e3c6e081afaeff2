import { overlaps } from '../scene/box.ts'
import { boxOfShape, boxOfText, type Scene } from '../scene/scene.ts'

/**
 * What is wrong with where the labels of a scene stand: one line for each label that touches a mark,
 * another label or the edge. Empty for every scene a kind may hand on.
 */
export function collisions(scene: Scene): readonly string[] {
  const texts = scene.texts.map((text) => ({ text: text.text, box: boxOfText(text) }))
  const shapes = scene.marks
    .flatMap((mark) => mark.shapes)
    .map((shape) => ({ shape, box: boxOfShape(shape) }))
  const faults: string[] = []
  texts.forEach(({ text, box }, i) => {
    const isInside =
      box.x >= -slack &&
      box.y >= -slack &&
      box.x + box.width <= scene.width + slack &&
      box.y + box.height <= scene.height + slack
    if (!isInside) faults.push(`“${text}” leaves the drawing`)
    for (const other of texts.slice(i + 1))
      if (overlaps(box, other.box, -slack)) faults.push(`“${text}” touches “${other.text}”`)
    for (const { shape, box: mark } of shapes)
      if (overlaps(box, mark, -slack)) faults.push(`“${text}” touches a ${shape.shape}`)
  })
  return faults
}

const slack = 0.01 // px, for sums of fractions
