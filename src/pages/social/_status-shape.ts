import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import type { Status } from '../../model/status.ts'

/** The mark that a status has in charts, 32 px wide round the origin. */
export function shapeOf(status: Status, ink: string): ElementContent[] {
  const line = { fill: 'none', stroke: ink, strokeWidth: 4 }
  switch (status) {
    case 'fact':
      return [s('circle', { r: 15, fill: ink })]
    case 'attributed':
      return [s('rect', { x: -13, y: -13, width: 26, height: 26, ...line })]
    case 'estimate':
      return [s('circle', { r: 14, ...line, strokeDasharray: '9 5' })]
    case 'disputed':
      return [s('path', { d: 'M-15-6H15M-15 6H15M8-16-8 16', ...line })]
    case 'speculation':
      return [s('circle', { r: 14, ...line, strokeDasharray: '0 8', strokeLinecap: 'round' })]
    case 'error':
      return [s('path', { d: 'M-12-12 12 12M-12 12 12-12', ...line })]
    default:
      return status satisfies never
  }
}
