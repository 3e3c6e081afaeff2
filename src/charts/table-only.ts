import type { Drawing, FigureKindModule } from './drawing.ts'
import { emptyScene } from './empty-scene.ts'
import { renderScene } from './render-scene.ts'
import { frames } from './sizes.ts'
import type { Figure } from '../model/figure.ts'

/** Stands in for a kind that is not drawn: says so, and draws nothing it cannot answer for. */
export const tableOnly: FigureKindModule<Figure> = {
  check: () => [],
  draw: (figure): Drawing => {
    const words = `This figure (${figure.kind}) has no drawing.`
    return {
      wide: renderScene(emptyScene(words, frames.wide), figure.id, 'wide'),
      narrow: renderScene(emptyScene(words, frames.narrow), figure.id, 'narrow'),
      description: words,
      table: { caption: figure.title, head: [], rows: [] },
      csv: '',
      sources: [],
      marks: [],
      variants: [],
    }
  },
}
