import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../model/site-language.ts'
import { sourceSchema, type Source } from '../model/source.ts'
import { localeOf, referenceFormatter } from './processor.ts'
import { referenceHtml, sayReference, setCitation, setReference } from './set-reference.ts'

const custom = { kind: 'other', access: { level: 'full' } }
const read = (fields: object): Source =>
  sourceSchema.parse({ id: 'report', type: 'webpage', title: 'Report', custom, ...fields })
const ward = { family: 'Ward', given: 'Ada' }
const issued = { 'date-parts': [[1882, 1, 14]] }

describe('a reference', () => {
  test.each([
    [
      'has author, date and title',
      { author: [ward], issued, 'container-title': 'The Post' },
      'Ward, A. (1882, January 14). Report. The Post.',
    ],
    [
      'names the publisher',
      { type: 'report', publisher: 'The Board' },
      'Report. (n.d.). The Board.',
    ],
    [
      'of a post names who published it',
      { type: 'post-weblog', publisher: 'The Board' },
      'Report. (n.d.). The Board.',
    ],
    [
      'has a number with a hyphen as one number',
      { type: 'report', number: 'A-1' },
      'Report (A-1). (n.d.).',
    ],
    [
      'does not repeat a number that the title has',
      { type: 'report', title: 'Report (A-1)', number: 'A-1' },
      'Report (A-1). (n.d.).',
    ],
    [
      'breaks off with its title, without a fourth dot',
      { title: 'Viruses found…', issued, 'container-title': 'The Post' },
      'Viruses found… (1882, January 14). The Post.',
    ],
    [
      'breaks off behind its author, too',
      { author: [ward], title: 'Viruses found ...', issued },
      'Ward, A. (1882, January 14). Viruses found ...',
    ],
    ['is there for a talk that nobody can look up', { type: 'interview' }, 'Report. (n.d.).'],
    [
      'writes names as their makers do',
      { 'container-title': 'IT media, as carried by blog.example.org' },
      'Report. (n.d.). IT media, as carried by blog.example.org.',
    ],
    [
      'has a date that is not certain, in words or before the era',
      { issued: { ...issued, circa: true } },
      'Report. (ca. 1882, January 14).',
    ],
    ['has a date in words', { issued: { literal: 'Twelfth Night' } }, 'Report. (Twelfth Night).'],
    ['ends a question with its mark', { title: 'Who?', publisher: 'B' }, 'B. (n.d.). Who?'],
  ])('%s', (_, fields, said) => {
    expect(sayReference(read(fields))).toBe(said)
  })

  test('sets its title as a link, with the marks that CSL-JSON has and no others', () => {
    const title = 'On <i>Dynamo</i> &amp; H<sub>2</sub>O, &lt;b&gt; <script>alert(1)</script>'
    expect(toHtml(setReference(read({ title, 'container-title': '<b>Post' }), '/sources/a/'))).toBe(
      '<cite><a href="/sources/a/">On <i>Dynamo</i> &#x26; H<sub>2</sub>O, &#x3C;b> &#x3C;script>alert(1)&#x3C;/script></a></cite>. (n.d.). &#x3C;b>Post.',
    )
  })

  test('says the language of a title in its own', () => {
    const html = toHtml(setReference(read({ title: 'بيان', language: 'ar' }), '/a/'))
    expect(html).toContain('<cite lang="ar"><a href="/a/">بيان</a></cite>')
    expect(toHtml(setReference(read({ title: '[Notice]', language: 'ar' })))).not.toContain('lang')
  })
})

test('a citation prints the address of the document as a link, once on paper too; a reference does not', () => {
  const source = read({ URL: 'https://example.org/?a="b"&c=1' })
  expect(toHtml(setCitation(source))).toContain('<a href="https://example.org/?a=')
  expect(sayReference(source)).toBe('Report. (n.d.).')
  expect(toHtml(setCitation(read({ DOI: '10.5555/1' })))).toContain(
    '<a href="https://doi.org/10.5555/1" data-address="">https://doi.org/10.5555/1</a>',
  )
})

test('a reference is in the language of the site', () => {
  const item = { id: 'a', type: 'book', title: 'T', edition: '2', editor: [ward] }
  expect(referenceFormatter('de')(item)).toContain('(Hrsg.)')
  expect(referenceFormatter('en-GB')(item)).toContain('(Ed.)')
  expect(['de', 'de-AT', 'en-GB', 'fr', 'ga'].map(localeOf)).toEqual([
    'de-DE',
    'de-DE',
    'en-US',
    'fr-FR',
    'en-US',
  ])
})

test('a question is asked within the link of its title, once', () => {
  const source = read({ title: 'Is it right?', 'container-title': 'The Post', issued })
  const html = toHtml(setReference(source, '/sources/report/'))
  expect(html).toMatch(/<a [^>]*>Is it right\?<\/a><\/cite>/)
  expect(sayReference(source)).toBe('Is it right? (1882, January 14). The Post.')
  expect(toHtml(setCitation(source))).toContain('Is it right?</cite>')
  const asked = read({ author: [ward], title: 'Is it right?', issued, 'container-title': 'P' })
  expect(toHtml(setReference(asked, '/a/'))).toMatch(/Is it right\?<\/a><\/cite> P\.$/)
})

test('a reference that is written as HTML once is that of its language and of where it leads', () => {
  const source = read({ author: [ward], issued })
  const all = ['en', 'de'].flatMap((language) =>
    ['/one/', undefined].map((to) =>
      inSiteLanguage(language, () => {
        const html = referenceHtml(source, to)
        expect(html).toBe(toHtml(setReference(source, to)))
        expect(referenceHtml(source, to)).toBe(html)
        return html
      }),
    ),
  )
  expect(new Set(all).size).toBe(4)
})
