import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { href } from '../components/href.ts'

/** Elements as HTML, with the site's base path before addresses within it. */
export const htmlOf = (elements: Element | readonly Element[]): string =>
  toHtml({ type: 'root', children: [elements].flat() }).replaceAll(
    /(href|src)="\/(?!\/)/g,
    `$1="${href('/')}`,
  )
