import { Resvg } from '@resvg/resvg-js'
import { s } from 'hastscript'
import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { textElement } from '../../png/text-line.ts'
import { writeSvg } from './write-svg.ts'
import { writeXml } from './write-xml.ts'

const awkward = ['a ]]> b', ']]]]>>', '<![CDATA[ ]]>', '&amp; < > " \'', '--> <!--', '?> <?xml ?>']

const svg = { xmlns: 'http://www.w3.org/2000/svg', width: 90, height: 9 }

test.each(awkward)('a drawing of the words %s is XML', (words) => {
  const picture = writeSvg(s('svg', svg, [s('text', words), s('desc', words)]))
  expect(() => new Resvg(picture)).not.toThrow()
})

test.each(awkward)('a line of the words %s over a drawing is XML', (words) => {
  const line = textElement({
    ...{ text: words, x: 0, y: 8, size: 9, fill: '#000000', anchor: 'start', weight: 400 },
    family: 'Source Sans 3',
  })
  expect(() => new Resvg(`<svg xmlns="${svg.xmlns}">${line}</svg>`)).not.toThrow()
})

test.each(awkward)('a document of the words %s is XML', (words) => {
  // Read as a drawing, since it is the renderer that refuses whatever is none.
  const document = writeXml(x('svg', { xmlns: svg.xmlns, about: words }, [x('title', words)]))
  expect(() => new Resvg(document)).not.toThrow()
})
