import type { Element } from 'hast'
import type { Drawing } from '../../charts/data/drawing.ts'
import type { Figure } from '../../model/figure.ts'

/** A figure of an article, its element in the tree, and its drawing where it can be drawn honestly. */
export type DrawnFigure = {
  readonly figure: Figure
  readonly element: Element
  readonly drawing: Drawing | undefined
  /** Index of the block of text it stands after, −1 before the first. */
  readonly after: number
}
