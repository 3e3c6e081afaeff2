import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/**
 * A document of XML 1.0. Characters that XML has no way of writing, most control characters, are left out: a
 * feed with one of them is read by nobody.
 */
export const writeXml = (root: Element): string =>
  withoutStrayEnds(
    toXml(
      x(null, [
        { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
        '\n',
        root,
        '\n',
      ]),
      { closeEmptyElements: true },
    ),
  ).replace(notXml, '')

/** What was written, whose words may hold `]]>`: in XML it ends what was never begun, and who writes a tree lets it stand. */
export const withoutStrayEnds = (written: string): string => written.replaceAll(']]>', ']]&gt;')

// https://www.w3.org/TR/xml/#charsets
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
