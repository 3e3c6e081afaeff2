import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { writeMarkdown } from '../writing/markdown.ts'
import { claimTwin, claimTwinSchemaPath } from './claim-twin.ts'
import { claimTwinJsonSchema } from './twin-schema.ts'
import { wholeClaim } from './whole-claim.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const addressOf = (path: string) => `https://example.org/repo${path}`
const figures = [{ id: 'first-evening', title: 'The first evening' }]
const twins = [...corpus.claims.values()].map((claim) =>
  claimTwin(claim, { corpus, figures, addressOf }),
)
const power = twins.find(({ id }) => id === 'power')
if (!power) throw new Error('invalid fixture: clean')

const schema: unknown = JSON.parse(claimTwinJsonSchema(addressOf(claimTwinSchemaPath)))
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema as object) // an object, as every schema of records is

test('every claim’s JSON is what the published schema says', () => {
  const written = twins.map((twin): unknown => JSON.parse(JSON.stringify(twin)))
  expect(written.map((twin) => [validate(twin), validate.errors])).toEqual(
    written.map(() => [true, null]),
  )
})

test('the schema refuses a claim without its status, or with a field that nobody knows', () => {
  const { status, ...rest } = power
  expect(validate(rest)).toBe(false)
  expect(validate({ ...rest, status: { ...status, id: 'true' } })).toBe(false)
  expect(validate({ ...power, verdict: 'true' })).toBe(false)
})

test('a claim is said with its status, on what it rests, and where it stands', () => {
  expect(power).toMatchObject({
    cited: 'Estimate: On its first evening the town took about 100 kW.',
    standing: 'Estimate: about 100 kW.',
    taken: 'Estimate: about 100 kW, said by Ada Ward.',
    basis: { for: { sources: 2, origins: 1 }, against: { sources: 1, origins: 1 } },
    values: [{ ref: 'estimates/engineer-1882', words: 'about 100 kW' }],
    appearsIn: [
      {
        url: 'https://example.org/repo/articles/the-first-evening/#c-power',
        exact: 'the town took about 100 kW',
      },
    ],
    history: [{ url: 'https://example.org/repo/claims/power/#state-2026-11-20' }],
  })
})

test('as Markdown, it begins with its status and says everything that can be read of it', () => {
  const markdown = writeMarkdown(wholeClaim(power))
  expect(markdown).toMatch(/^# Estimate: On its first evening the town took about 100 kW\.\n/)
  for (const words of [
    '**Estimate: about 100 kW.** A quantity with a method and a margin.',
    'For: 2 sources, 1 origin; against: 1 source, 1 origin.',
    '- Contradicts it: [Light in the county. (1955). The county society.](https://example.org/repo/sources/society-history-1955/)',
    'Weaker: A test of an engine of the same make.',
    '“the town took about 100 kW”',
    'See also: [Disputed: It was the first public supply in the county.]',
    '[20 November 2026](https://example.org/repo/claims/power/#state-2026-11-20): Estimate.',
  ]) {
    expect(markdown).toContain(words)
  }
})

test('an error’s Markdown says what the record says, once', () => {
  const [first] = corpus.claims.values()
  if (!first) throw new Error('invalid fixture: clean')
  const wrong = { ...first, status: 'error' as const, record: 'It was the second.' }
  const markdown = writeMarkdown(wholeClaim(claimTwin(wrong, { corpus, figures, addressOf })))
  expect(markdown.match(/It was the second\./g)).toHaveLength(1)
})
