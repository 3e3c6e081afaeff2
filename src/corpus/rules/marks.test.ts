import { describe, expect, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import { buildCorpus } from '../load.ts'
import { readContent, type TextFile } from '../read/read.ts'

const healthy = readContent('src/corpus/fixtures/clean')
const now = new Date('2026-11-24T12:00:00Z')
const folder = 'articles/the-first-evening'

/** What is said of the healthy site with these files in place of its own. */
function messagesWith(files: Readonly<Record<string, string>>): readonly Message[] {
  const kept = healthy.files.filter(({ path }) => !(path in files))
  const own = Object.entries(files).map(([path, text]): TextFile => ({
    path,
    file: `content/${path}`,
    text,
  }))
  return buildCorpus({ ...healthy, files: [...kept, ...own] }, { now, base: '/' }).messages
}
const of = (rule: string, messages: readonly Message[]) =>
  messages.filter((message) => message.rule === rule)

const article = (body: string) => `---
title: An evening
dek: What is known of it
published: 2026-11-20
authors: [The county society]
---

${body}
`

describe('marks that nobody signed off', () => {
  const unsigned = (count: number) => {
    const marks = Array.from(
      { length: count },
      (_, i) => `:claim[lamp ${'i'.repeat(i + 1)} burnt]{#opened}`,
    )
    return of(
      'wording-is-signed-off',
      messagesWith({
        [`${folder}/index.mdx`]: article(marks.map((mark) => `So ${mark} there.`).join('\n\n')),
        [`${folder}/annotations.json`]: '{"annotations": []}',
      }),
    )
  }

  test('are told one by one while they are few', () => {
    expect(unsigned(5)).toHaveLength(5)
    expect(unsigned(5)[0]?.what).toContain('lamp i burnt')
  })

  test('and in one message where they are many', () => {
    const [only, ...more] = unsigned(6)
    expect(more).toEqual([])
    expect(only?.what).toContain('6 of the 6 marks of this article are not signed off: `opened`.')
  })
})

test('a few marks that are signed do not make the unsigned ones many', () => {
  const text = readTextOf(`${folder}/index.mdx`)
  const added = ['i', 'ii', 'iii'].map((i) => `So :claim[lamp ${i} burnt]{#opened} there.`)
  const said = of(
    'wording-is-signed-off',
    messagesWith({ [`${folder}/index.mdx`]: `${text}\n${added.join('\n\n')}\n` }),
  )
  expect(said).toHaveLength(3)
})

test('a number inside two claims names both where neither carries it', () => {
  const body = 'It gave :claim[so much, :claim[73 kW]{#first} at dusk]{#opened}.'
  const said = of('number-matches-datum', messagesWith({ [`${folder}/index.mdx`]: article(body) }))
  expect(said[0]?.what).toMatch(/`opened` and `first`|`first` and `opened`/)
})

test('a waiver that another article needs is idle in its own', () => {
  const waiver = '{/* waive number-is-bound: it is there for background only */}'
  const messages = messagesWith({
    'articles/one/index.mdx': article(`${waiver}\nNothing is counted here.`),
    'articles/two/index.mdx': article('Some 73 herons came.'),
  })
  expect(of('waiver-gives-reason', messages)).toHaveLength(1)
  expect(of('number-is-bound', messages)).toHaveLength(1)
})

function readTextOf(path: string): string {
  return healthy.files.find((file) => file.path === path)?.text ?? ''
}
