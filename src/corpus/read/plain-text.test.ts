import { expect, test } from 'vitest'
import { parseJson } from './json-place.ts'
import { hiddenCharacters } from './plain-text.ts'

const faultsIn = (file: string, value: unknown) => {
  const { parsed } = parseJson(JSON.stringify(value), file)
  return parsed ? hiddenCharacters(parsed).map(({ what }) => what) : []
}

test('an export of a citation program may break lines, and any other file of records may not', () => {
  const item = { note: 'One\nTwo', abstract: 'soft\u00adhyphen' }
  expect(faultsIn('content/sources.json', [item])).toEqual([])
  expect(faultsIn('content/data/events.json', [item])).toEqual([
    '`note` holds the line break or tab U+000A.',
    '`abstract` holds the invisible character U+00AD.',
  ])
})

test('what turns or hides the words of a source is told apart from its line breaks', () => {
  expect(faultsIn('content/sources.json', [{ title: 'Log\n\u202egol' }])).toEqual([
    '`title` holds the invisible character U+202E.',
  ])
})
