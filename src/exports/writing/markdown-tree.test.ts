import { expect, test } from 'vitest'
import { writeMarkdown } from './markdown.ts'
import { heading, link, list, paragraph, quotation, root, strong } from './markdown-tree.ts'

test('parts are written as Markdown, with one space where there is any', () => {
  const tree = root([
    heading(1, 'Lamps  of\nthe station'),
    paragraph(strong('Fact.'), ' Four ', '', 'lamps; see ', link('/a/', 'the log'), ' . '),
    quotation(' As they say '),
    ...list([['one', ' ', link('/b/', 'two')], ['three']]),
    ...list([]),
  ])
  expect(writeMarkdown(tree)).toBe(
    [
      '# Lamps of the station',
      '**Fact.** Four lamps; see [the log](/a/) .',
      '> As they say',
      '- one [two](/b/)\n- three\n',
    ].join('\n\n'),
  )
})

test('words are no markup, whatever they look like', () => {
  expect(writeMarkdown(root([paragraph('*not* [this](x) <b>')]))).toBe(
    '\\*not\\* \\[this]\\(x) \\<b>\n',
  )
})
