import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { sayMessage } from '../model/message.ts'
import { readCase } from './fixtures/read-case.ts'
import { readArticle } from './read-article.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const styles = [
  'layers',
  'tokens',
  'fonts',
  'base',
  'layout',
  'prose',
  'claims',
  'notes',
  'figures',
]
const head = [
  '<!doctype html>',
  '<meta charset="utf-8">',
  ...styles.map((name) => `<link rel="stylesheet" href="../../../styles/${name}.css">`),
  '<main class="body">',
].join('\n')

describe('each folder of fixtures is read as it shows', () => {
  test.each(cases)('%s', async (name) => {
    const { source, input } = readCase(name)
    const { tree, messages } = readArticle(source, input)
    const title = `<title>${name}</title>`
    // Drawings have expectations of their own in the gallery of charts.
    const html = toHtml(tree).replace(/(<svg class="\w+")[\s\S]*?<\/svg>/g, '$1></svg>')
    const page = `${head.replace('<meta', `${title}\n<meta`)}\n${html}\n</main>\n`
    await expect(page).toMatchFileSnapshot(join(fixtures, name, 'output.html'))
    const said = messages.map((message) => `${sayMessage(message)}\n`).join('\n')
    await expect(said).toMatchFileSnapshot(join(fixtures, name, 'messages.txt'))
  })
})
