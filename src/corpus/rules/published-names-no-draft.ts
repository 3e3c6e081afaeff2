import { quoted } from '../../say/quoted.ts'
import type { Content } from '../read/content.ts'
import { referencesOf } from '../references/references.ts'
import type { Fault, Rule } from './rule.ts'

/** What is published leads to nothing that is kept out of the site. */
export const publishedNamesNoDraft: Rule<'published-names-no-draft'> = {
  id: 'published-names-no-draft',
  group: 'References',
  severity: 'error',
  cause: 'An article or a record that is published names a claim that says `draft: true`.',
  why: 'A draft has no page, so that its mark would lead nowhere and its words would stand without their record.',
  mend: 'Publish the claim by taking its `draft` out, or make what names it a draft as well.',
  *judge(content) {
    const { corpus, withheld, placeOf } = content
    if (withheld.size === 0) return
    for (const { from, fromId, to, id, path } of referencesOf(corpus)) {
      // Sign-offs are told of where their words stand.
      if (to !== 'claims' || from === 'annotations' || withheld.has(`${from}/${fromId}`)) continue
      if (!withheld.has(`claims/${id}`)) continue
      yield { place: placeOf(from, fromId, path), ...draftOf(id) }
    }
    for (const [slug, { marks }] of corpus.articles) {
      if (withheld.has(`articles/${slug}`)) continue
      for (const mark of marks) {
        if (!withheld.has(`claims/${mark.claim}`)) continue
        yield { place: placeIn(content, slug, mark.start), ...draftOf(mark.claim) }
      }
    }
  },
}

const draftOf = (id: string): Pick<Fault, 'what' | 'actual'> => ({
  what: `Claim ${quoted(id)} is a draft, and what names it is published.`,
  actual: id,
})

const placeIn = ({ prose, placeOf }: Content, slug: string, at: number) =>
  prose.get(slug)?.placeAt(at) ?? placeOf('articles', slug)
