import { expect, test } from 'vitest'
import { readContent } from '../../src/corpus/read/read.ts'
import { applyEdit } from './edits/apply-edit.ts'
import { sayEdit, type Edit } from './edits/edit.ts'
import { readEdits } from './edits/read-edits.ts'
import { editJudge } from './edits/try-edits.ts'

// The small site's own edits, one or two a kind; those of the content are the bench's, for they go with its words.

const clean = 'src/corpus/fixtures/clean'
const read = readContent(clean)
const set = readEdits(clean)
const inputs = { now: new Date('2026-11-24T12:00:00Z'), base: '/' }
const judge = editJudge(read, inputs)
const triedAs = (edits: readonly Edit[]) =>
  edits.map((edit) => `${judge(edit).fate} ${sayEdit(edit)}`)

test('no edit that changes what is said is published without a sign-off', () => {
  expect(set.harmful.length).toBeGreaterThan(40)
  const published = triedAs(set.harmful).filter((said) => !/^(?:refused|sign-off) /.test(said))
  expect(published).toEqual([])
}, 120_000)

test('no edit that changes nothing of what is said has a message', () => {
  expect(set.harmless.length).toBeGreaterThan(20)
  expect(triedAs(set.harmless).filter((said) => !said.startsWith('silent '))).toEqual([])
}, 120_000)

test('an edit whose words stand nowhere, or twice, applies no longer', () => {
  const edit = { place: 'a', kind: 'b', file: 'claims/first.json', to: '' }
  expect(applyEdit(read.files, { ...edit, from: 'nobody wrote this' })).toBeUndefined()
  expect(applyEdit(read.files, { ...edit, from: 'source' })).toBeUndefined()
  expect(applyEdit(read.files, { ...edit, file: 'none.json', from: 'a' })).toBeUndefined()
})
