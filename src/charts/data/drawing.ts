import type { Element } from 'hast'
import type { Figure } from '../../model/figure.ts'
import type { Records } from '../../model/records.ts'
import type { Shown } from '../scene/shown-in.ts'
import type { DrawnDatum } from './drawn-data.ts'

/** A cell is text; the first column is a row's heading. Empty text means unknown, never zero. */
export type Table = {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The claim that a row is of, where it is of one. */
  readonly claims?: readonly (string | undefined)[]
  readonly set: readonly (Setting | undefined)[]
}

/** How the cells of a column are set: flush right, not broken over lines, or with room for sentences. */
export type Setting = 'number' | 'solid' | 'words'

/** Everything a figure is, ready to be placed on a page: drawn at each width, said in words, and as numbers. */
export type Drawing = Shown & {
  /** SVG 640 px wide, `class="wide"`. */
  readonly wide: Element
  /** SVG 340 px wide, `class="narrow"`. */
  readonly narrow: Element
  /** SVG 984 px wide, `class="page"`, of a figure that stands wider than the text. */
  readonly page?: Element | undefined
  /** A sentence or a few that stand for the picture, generated from the data. */
  readonly description: string
  readonly table: Table
  /** RFC 4180, LF, header row; low, central, high, qualifier, unit and source columns where they apply. */
  readonly csv: string
  /** Ids in order of first use. */
  readonly sources: readonly string[]
  /** Ways of reading an interactive kind that need no script, each a bar of the drawing: said and tabled. */
  readonly variants: readonly (Pick<Drawing, 'description' | 'table'> & {
    readonly label: string
  })[]
  /** Real form controls of an interactive kind, to be placed before the variants; its script finds them. */
  readonly form?: Element
}

/** Why a figure cannot be drawn honestly: what, why and mend as in a message, and the path in its file. */
export type FigureFault = {
  readonly path: readonly (string | number)[]
  readonly what: string
  readonly why: string
  readonly mend: string
}

/** What each kind of figure provides; nothing outside of its folder tells kinds apart. */
export type FigureKindModule<F extends Figure> = {
  /** Every datum its file names, so that each is there, is used, and may stand in its words. */
  readonly data: (figure: F) => readonly DrawnDatum[]
  /**
   * Ids of the rows, marks or points it draws, which may be emphasised and annotated: of data, and `id#period` for a
   * point of a series. Those that its file names and no record holds are among them.
   */
  readonly drawn: (figure: F, records: Records) => readonly string[]
  readonly check: (figure: F, records: Records) => readonly FigureFault[]
  readonly draw: (figure: F, records: Records) => Drawing
}
