import type { Element, ElementData } from 'hast'
import { s } from 'hastscript'
import type { Figure } from '../../model/figure.ts'
import { foldAttributes } from './fold-attributes.ts'
import { type Hatch, hatchPattern, hatchesOf } from './hatch.ts'
import { joinMarks } from './join-marks.ts'
import { renderShapes } from './render-shape.ts'
import { around, grow, overlaps, type Box } from '../scene/box.ts'
import { boxOfText, type Scene, type SceneMark, type SceneText } from '../scene/scene.ts'
import { withSignKey } from '../scene/sign-key.ts'
import { type Frame, type FrameName, frames } from '../scene/sizes.ts'
import { colourOf } from '../scene/tone.ts'

/** Turns a placed figure into SVG, with a key to its signs at the foot; ids of hatchings are made of the figure's id and the frame. */
export function renderScene(placed: Scene, figureId: string, frame: FrameName): Element {
  const scene = withSignKey(placed, frames[frame])
  const height = Math.ceil(scene.height)
  const hatches = hatchesOf(scene)
  const hatchId = ({ fill, tone }: Hatch) => `${fill}-${figureId}-${frame}-${tone}`
  const svg = s(
    'svg',
    {
      className: [frame],
      viewBox: `0 0 ${scene.width} ${height}`,
      width: scene.width,
      height,
      ariaHidden: 'true',
      fontFamily: 'var(--sans, "Source Sans 3", system-ui, sans-serif)',
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
      foldAttributes(s('g', { className: ['guides'] }, renderShapes(scene.guides, hatchId))),
      foldAttributes(
        s(
          'g',
          { className: ['marks'] },
          joinMarks(scene.marks).map((mark) => renderMark(mark, hatchId)),
        ),
      ),
      foldAttributes(
        s('g', { className: ['labels'] }, [...groundsOf(scene.texts), ...renderTexts(scene.texts)]),
      ),
    ],
  )
  // What a parser says of an element is not said of one that was drawn.
  const data = { unkeyed: placed.height } as ElementData
  return scene === placed ? svg : { ...svg, data }
}

/** The drawing of a figure that stands wider than the text; undefined for one that does not. */
export const renderPage = (
  { id, width }: Figure,
  place: (frame: Frame) => Scene,
): Element | undefined =>
  width === 'text' ? undefined : renderScene(place(frames.page), id, 'page')

function renderMark(
  { claim, status, shapes }: SceneMark,
  hatchId: (hatch: Hatch) => string,
): Element {
  const rendered = renderShapes(shapes, hatchId)
  const [only] = rendered
  return claim === undefined && only && rendered.length === 1
    ? { ...only, properties: { ...only.properties, dataStatus: status } }
    : s('g', { dataClaim: claim, dataStatus: status }, rendered)
}

/** Lines of text, those of one look together: labels touch nothing, so their order is free. */
function renderTexts(texts: readonly SceneText[]): Element[] {
  const looks = Map.groupBy(texts, ({ size, anchor, tone, strong = false, on = '' }) =>
    [size, anchor, tone, strong, on].join(),
  )
  return [...looks.values()].map((alike) => s('g', alike.map(renderText)))
}

/** A ground of paper under words that stand on a pattern, of which specks would be left between letters and lines. */
function groundsOf(texts: readonly SceneText[]): readonly Element[] {
  const grounds: Box[] = []
  for (const text of texts.filter(({ on }) => on === 'broken')) {
    const box = grow(boxOfText(text), groundAir)
    const above = grounds.at(-1)
    if (above?.x === box.x && overlaps(above, box, groundAir))
      grounds[grounds.length - 1] = around(above, box)
    else grounds.push(box)
  }
  return grounds.map(({ x, y, width, height }) =>
    s('rect', {
      ...{ x: Math.round(x), y: Math.round(y), height: Math.round(height) },
      ...{ width: Math.round(width), fill: colourOf('paper') },
    }),
  )
}

const groundAir = 4 // px round a line of text

function renderText({
  text,
  at: [x, y],
  size,
  anchor,
  tone,
  strong,
  claim,
  on,
}: SceneText): Element {
  return s(
    'text',
    {
      x: Math.round(x),
      y: Math.round(y),
      fontSize: size,
      fontWeight: strong ? 600 : 400,
      textAnchor: anchor,
      fill: colourOf(tone),
      stroke: on ? 'none' : colourOf('paper'),
      strokeWidth: 4,
      strokeLineJoin: 'round',
      paintOrder: 'stroke',
      dataClaim: claim,
    },
    text,
  )
}
