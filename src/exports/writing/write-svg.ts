import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { withoutStrayEnds } from './write-xml.ts'

/** A drawing as XML; no attribute of one holds words. */
export const writeSvg = (drawing: Element): string =>
  withoutStrayEnds(toHtml(drawing, { space: 'svg', closeEmptyElements: true }))
