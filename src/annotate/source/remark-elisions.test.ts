import { expect, test } from 'vitest'
import { inputWith } from '../fixtures/read-case.ts'
import { readArticle } from '../read-article.ts'

const textOf = (source: string): string => readArticle(source, inputWith()).text

test.each([
  ["They said 'tis so.", 'They said ’tis so.'],
  ["'Twas late, and 'twould be later.", '’Twas late, and ’twould be later.'],
  ['He said: "\'Tis late."', 'He said: “’Tis late.”'],
  ["It was rock 'n' roll.", 'It was rock ’n’ roll.'],
  ["Fish 'n' chips, 'cause they closed.", 'Fish ’n’ chips, ’cause they closed.'],
  ["the class of '07, and of '08", 'the class of ’07, and of ’08'],
  ["in the '90s", 'in the ’90s'],
  ["Give 'em the log (*'til* noon).", 'Give ’em the log (’til noon).'],
])('letters left out at the start of a word: %s', (source, text) => {
  expect(textOf(source)).toBe(text)
})

test.each([
  ["The 'cause of action' is old.", 'The ‘cause of action’ is old.'],
  ["He wrote '12 lamps were lit' in it.", 'He wrote ‘12 lamps were lit’ in it.'],
  ["The 'round table' met.", 'The ‘round table’ met.'],
  ["He said 'the log' and 'so'.", 'He said ‘the log’ and ‘so’.'],
])('a quotation keeps its opening mark: %s', (source, text) => {
  expect(textOf(source)).toBe(text)
})
