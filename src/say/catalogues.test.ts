import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('a language is a file and one line: nothing but the list of languages names its words', () => {
  const named = globSync('{src,scripts}/**/*.{ts,astro}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        !file.endsWith('.test.ts') && /'[./]*\/german\.ts'/.test(readFileSync(file, 'utf8')),
    )
  // The second has the words of each language alone, by which tests tell them apart.
  expect(named.toSorted()).toEqual(['src/say/catalogues.ts', 'src/say/interface-words.ts'])
})
