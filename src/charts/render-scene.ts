import type { Element } from 'hast'
import { s } from 'hastscript'
import type { FigureMark } from './drawing.ts'
import { type Hatch, hatchPattern, hatchesOf, renderShape, round } from './render-shape.ts'
import type { Scene, SceneMark, SceneText } from './scene.ts'
import type { FrameName } from './sizes.ts'
import { colourOf, isStatusTone } from './tone.ts'

/** Turns a placed figure into SVG; ids are made of the figure's id, the frame and the mark's place. */
export function renderScene(scene: Scene, figureId: string, frame: FrameName): Element {
  const height = Math.ceil(scene.height)
  const hatches = hatchesOf(scene)
  const hatchId = ({ fill, tone }: Hatch) => `${fill}-${figureId}-${frame}-${tone}`
  return s(
    'svg',
    {
      className: [frame],
      viewBox: `0 0 ${scene.width} ${height}`,
      width: scene.width,
      height,
      ariaHidden: 'true',
      focusable: 'false',
      fontFamily: 'var(--sans, "Source Sans 3", system-ui, sans-serif)',
      style: 'font-variant-numeric: tabular-nums lining-nums',
    },
    [
      ...(hatches.length > 0
        ? [
            s(
              'defs',
              hatches.map((hatch) => hatchPattern(hatchId(hatch), hatch)),
            ),
          ]
        : []),
      s(
        'g',
        { className: ['guides'] },
        scene.guides.flatMap((shape) => renderShape(shape, hatchId)),
      ),
      s(
        'g',
        { className: ['marks'] },
        scene.marks.map((mark, i) => renderMark(mark, markId(figureId, frame, i), hatchId)),
      ),
      s('g', { className: ['labels'] }, scene.texts.map(renderText)),
    ],
  )
}

/** The marks of a scene that stand for claims, under the ids they have in the drawing. */
export function marksOf(scene: Scene, figureId: string, frame: FrameName): readonly FigureMark[] {
  return scene.marks.flatMap(({ claim }, i) =>
    claim === undefined ? [] : [{ claim, fragment: markId(figureId, frame, i) }],
  )
}

const markId = (figureId: string, frame: FrameName, i: number) =>
  `mark-${figureId}-${frame}-${i + 1}`

function renderMark(mark: SceneMark, id: string, hatchId: (hatch: Hatch) => string): Element {
  return s('g', { className: ['mark'], id, dataClaim: mark.claim, dataStatus: mark.status }, [
    ...(mark.title === undefined ? [] : [s('title', mark.title)]),
    ...mark.shapes.flatMap((shape) => renderShape(shape, hatchId)),
  ])
}

function renderText({ text, at: [x, y], size, anchor, tone, strong, claim }: SceneText): Element {
  return s(
    'text',
    {
      x: round(x),
      y: round(y),
      fontSize: size,
      fontWeight: strong ? 600 : 400,
      textAnchor: anchor === 'start' ? undefined : anchor,
      fill: colourOf(tone),
      stroke: colourOf('paper'),
      strokeWidth: 4,
      strokeLinejoin: 'round',
      paintOrder: 'stroke',
      dataStatus: isStatusTone(tone) ? tone : undefined,
      dataClaim: claim,
    },
    text,
  )
}
